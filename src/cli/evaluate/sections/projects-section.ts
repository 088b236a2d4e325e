import { createDefaultReading } from '@/domain/match/text/default-reading';
import { getAnalyser } from '@/domain/text/default-analyser';
import { createPhrases } from '@/domain/text/phrases';
import { popularity } from '../baselines/popularity';
import { bootstrap, type Estimate, meanOf, ratioOf } from '../measures/bootstrap';
import { sampleIndexes } from '../measures/random-numbers';
import { runRetrieval } from '../protocols';
import { listCoreLabels, listEscoLabels } from '../sets/labels';
import { type Project, projectsTask, type ProjectsProtocol } from '../sets/projects';
import { versionBefore } from '../systems/ablations';
import { createBagStore } from '../systems/bag-store';
import { foldBags, untranslated } from '../systems/fold-bags';
import { bridgesOf, learnInFolds } from '../systems/fold-bridges';
import { oursName, ourSetting } from '../systems/our-setting';
import { plainCosine } from '../systems/plain-cosine';
import { vectorSystem } from '../systems/vector-system';
import type { MarkedFigure } from '../tables/marks-table';
import type { ReportTable } from '../tables/report-table';
import { retrievalColumns, retrievalRow, type RetrievalRun } from '../tables/retrieval-table';
import type { RetrievalTask, System } from '../task';
import { bridgeTables } from './bridge-section';
import type { SectionOptions } from './section-options';
import type { SectionResult } from './section-result';

/** The shipped word translations were learnt from this set, so on it they are not measured. */
const learntFrom = 'projects-sv-en-dev';
const sampledQueries = 200;
/** Rows beside the main ones are asked so many queries, so that a run stays short. */
const besideQueries = 500;
const englishName = 'the same questions in English (ceiling)';

type Reading = Pick<ProjectsProtocol, 'atLeast' | 'leftOut'> & Readonly<{ title: string; notes: readonly string[] }>;

const readings = {
  published: {
    atLeast: 2,
    leftOut: 'asked title',
    title: 'Swedish questions, English profiles, by the reading that gives the published ceiling',
    notes: [
      'Left out of the profiles: the project itself, and works whose English title is the question’s own (Swedish) title.',
      'A continued grant with the same title is there to be found. On the development half a plain cosine in English gives the published ceiling (0.754 / 0.92) by this reading, and not by the strict one.',
    ],
  },
  strict: {
    atLeast: 2,
    leftOut: 'same title',
    title: 'the same, strict: works with the question’s title in either language are left out too',
    notes: ['Harder: continued grants are gone.'],
  },
  strictForAll: {
    atLeast: 1,
    leftOut: 'same title',
    title: 'the same, strict, where everyone may be found',
    notes: [],
  },
  strictForMany: {
    atLeast: 3,
    leftOut: 'same title',
    title: 'the same, strict, where people with at least 3 differently titled projects may be found',
    notes: [],
  },
} as const satisfies Readonly<Record<string, Reading>>;

/** Our figures for one reading: asked in Swedish, and in English. */
type RunPair = Readonly<{ ours: RetrievalRun; same: RetrievalRun }>;

const estimate = (run: RetrievalRun, key: 'ndcg' | 'recall'): Estimate =>
  bootstrap(run.results.length, meanOf(run.results.map((result) => result[key])));

const ratio = (ours: RetrievalRun, english: RetrievalRun): Estimate => {
  const ndcg = (one: RetrievalRun): number[] => one.results.map((result) => result.ndcg);
  return bootstrap(ours.results.length, ratioOf(ndcg(ours), ndcg(english)));
};

const markedOf = (set: string, { ours, same }: RunPair, reading?: string): MarkedFigure[] =>
  [
    { measure: 'Swedish → English, nDCG@10', figure: estimate(ours, 'ndcg') } as const,
    { measure: 'Swedish → English, recall@50', figure: estimate(ours, 'recall') } as const,
    { measure: 'Swedish ÷ same language, nDCG@10', figure: ratio(ours, same) } as const,
  ].map((found) => ({ set, ...found, ...(reading ? { reading } : {}) }));

/** Measures Swedish questions to English profiles, beside the same questions in English. */
export const projectsSection = async (
  projects: readonly Project[],
  name: string,
  options: SectionOptions & Readonly<{ folder: string }>,
): Promise<SectionResult> => {
  const analyser = getAnalyser();
  const core = listCoreLabels();
  const esco = listEscoLabels(options.folder);
  const { foldOf, tables } = learnInFolds(projects, [...core, ...esco]);
  options.say(`${name}: learnt translations in folds`);
  const bridges = bridgesOf(tables, createPhrases(core, analyser));
  const run = async (task: RetrievalTask, system: System, count?: number): Promise<RetrievalRun> => {
    const queries = count === undefined ? undefined : sampleIndexes(task.queries.length, count, 5);
    const results = await runRetrieval(task, system, queries);
    options.say(`${name}: ${system.name}`);
    return { name: system.name, results, ...(queries ? { note: `${queries.length} queries (seed 5)` } : {}) };
  };
  const read = async ({ atLeast, leftOut }: Reading, count?: number) => {
    const swedish = projectsTask(projects, { name, ask: 'sv', atLeast, leftOut });
    const english = projectsTask(projects, { name, ask: 'en', atLeast, leftOut });
    const bags = foldBags(swedish, foldOf, bridges);
    const ours = await run(swedish, vectorSystem({ ...ourSetting(bags), name: `${oursName}, core taxonomy` }), count);
    const same = await run(english, vectorSystem({ ...ourSetting(), name: englishName }), count);
    return { swedish, english, bags, ours, same };
  };
  const tableOf = ({ title, notes }: Reading, rows: readonly RetrievalRun[], queries: number): ReportTable => ({
    title: `${name}: ${title}`,
    notes: [`${queries} queries; intervals over queries.`, ...notes],
    columns: retrievalColumns,
    rows: rows.map((row) => retrievalRow(row, rows[0] ?? row)),
  });

  const { swedish, english, bags, ours, same } = await read(readings.published);
  const rows: RetrievalRun[] = [ours];
  if (esco.length > 0) {
    const withEsco = bridgesOf(tables, createPhrases([...core, ...esco], analyser));
    const setting = { ...ourSetting(foldBags(swedish, foldOf, withEsco)), name: `${oursName}, ESCO imported` };
    rows.push(await run(swedish, vectorSystem(setting), besideQueries));
  }
  if (name !== learntFrom) {
    const shipped = createBagStore(createDefaultReading(core));
    rows.push(await run(swedish, vectorSystem({ ...ourSetting(shipped), name: `${oursName}, as shipped` })));
  }
  rows.push(await run(swedish, versionBefore(ourSetting(bags))));
  const plain = plainCosine();
  rows.push(same, await run(english, { ...plain, name: `${plain.name}, in English` }));
  rows.push(await run(swedish, plainCosine(untranslated)));
  rows.push(await run(swedish, popularity));
  for (const system of options.engines(Infinity)) rows.push(await run(swedish, system, sampledQueries));

  const strict = await read(readings.strict);
  const strictPlain = [
    await run(strict.english, { ...plain, name: `${plain.name}, in English` }),
    await run(strict.swedish, plainCosine(untranslated)),
  ];
  const others: ReportTable[] = [];
  for (const reading of [readings.strictForAll, readings.strictForMany]) {
    const found = await read(reading, besideQueries);
    others.push(tableOf(reading, [found.ours, found.same], found.swedish.queries.length));
  }
  return {
    tables: [
      tableOf(readings.published, rows, swedish.queries.length),
      tableOf(readings.strict, [strict.ours, strict.same, ...strictPlain], strict.swedish.queries.length),
      ...others,
      {
        title: `${name}: Swedish ÷ same language, nDCG@10`,
        notes: [],
        columns: ['ratio'],
        rows: [
          { name: 'by the reading that gives the published ceiling', values: [ratio(ours, same)] },
          { name: 'strict', values: [ratio(strict.ours, strict.same)] },
        ],
      },
      ...(options.fast ? [] : await bridgeTables({ task: swedish, foldOf, tables, core, esco }, ours, run)),
    ],
    marked: [...markedOf(name, { ours, same }), ...markedOf(name, strict, 'strict reading')],
  };
};
