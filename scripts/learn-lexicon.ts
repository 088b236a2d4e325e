/** Learns the word figures of src/domain/text anew from parallel projects, ESCO labels and the core taxonomy. */
import { writeFileSync } from 'node:fs';
import { learnLexicon } from '../src/domain/text/learn-lexicon';
import { packCounts } from '../src/domain/text/lexicon';
import { printTitleFigures } from './measure-titles';
import { dataFolder, readCoreSkills, readEscoSkills, readProjects } from './read-learning-data';

const file = 'src/domain/text/figures/lexicon.json';
const folder = dataFolder(process.argv);
const projects = readProjects(folder);
const esco = readEscoSkills(folder);
const core = readCoreSkills();

const lexicon = learnLexicon(
  {
    texts: projects.map(({ sv }) => `${sv.title}\n${sv.abstract}`),
    labels: [...esco.map(({ sv }) => sv), ...core.flatMap(({ sv, svAlt }) => [sv, ...svAlt])],
  },
  {
    texts: projects.map(({ en }) => `${en.title}\n${en.abstract}`),
    labels: [...esco.map(({ en }) => en), ...core.flatMap(({ en, enAlt }) => [en, ...enAlt])],
  },
);

const packed = {
  sv: packCounts(lexicon.sv),
  en: packCounts(lexicon.en),
  firstParts: packCounts(lexicon.firstParts),
};
writeFileSync(file, `${JSON.stringify(packed, null, 2)}\n`);
console.log(
  `${file}: ${lexicon.sv.size} Swedish words, ${lexicon.en.size} English words, ${lexicon.firstParts.size} first parts,`,
  `from ${projects.length} projects, ${esco.length} ESCO skills and ${core.length} core skills`,
);
printTitleFigures(lexicon, esco);
