/**
 * Learns the Swedish → English word translations of src/domain/text anew from parallel projects and the labels of ESCO
 * and the core taxonomy. `--fold K/N` leaves fold K of N out (people and titles held together) and writes nothing:
 * `npm run evaluate` learns in such folds itself, so that nothing is judged on what it was learnt from.
 */
import { writeFileSync } from 'node:fs';
import { packBridge } from '../src/domain/text/bridge-table';
import { assignFolds } from '../src/domain/text/connected-folds';
import { getAnalyser } from '../src/domain/text/default-analyser';
import { learnBridge } from '../src/domain/text/learn-bridge';
import { pairSentences, readLabel } from '../src/domain/text/parallel-text';
import { dataFolder, listCoreLabels, listEscoLabels, readProjects } from './read-learning-data';

const file = 'src/domain/text/figures/bridge.json';
const folder = dataFolder(process.argv);
const foldAt = process.argv.indexOf('--fold');
const [leftOut, folds] = foldAt >= 0 ? (process.argv[foldAt + 1] ?? '').split('/').map(Number) : [];

const analyser = getAnalyser();
const all = readProjects(folder);
const assigned = assignFolds(
  all.map(({ people, sv, en }) => ({ people, titles: [sv.title, en.title] })),
  folds ?? 1,
);
const projects = folds === undefined ? all : all.filter((_, at) => assigned[at] !== leftOut);
const labels = [...listCoreLabels(), ...listEscoLabels(folder)].map((label) => readLabel(label, analyser));
const sentences = projects.flatMap(({ sv, en }) => [
  readLabel({ sv: sv.title, en: en.title }, analyser),
  ...pairSentences({ sv: sv.abstract, en: en.abstract }, analyser),
]);

const table = learnBridge([...sentences, ...labels]);
const words = packBridge(table);
if (folds === undefined) writeFileSync(file, `${JSON.stringify({ words }, null, 2)}\n`);
console.log(
  `${folds === undefined ? file : 'not written'}: ${table.size} Swedish terms, ${words.length} bytes,`,
  `from ${projects.length} projects (${sentences.length} sentences) and ${labels.length} labels`,
);
