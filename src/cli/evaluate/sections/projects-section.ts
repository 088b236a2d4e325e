import type { Passage } from '@/domain/match/match';
import { getAnalyser } from '@/domain/text/default-analyser';
import { createDefaultReading } from '@/domain/match/text/default-reading';
import type { Bridge } from '@/domain/text/bridge';
import { createPhrases } from '@/domain/text/phrases';
import { popularity } from '../baselines/popularity';
import { bootstrap, ratioOf } from '../measures/bootstrap';
import { sampleIndexes } from '../measures/random-numbers';
import { runRetrieval } from '../protocols';
import { listCoreLabels, listEscoLabels } from '../sets/labels';
import { type Project, projectsTask, type ProjectsTask } from '../sets/projects';
import { type BagStore, createBagStore } from '../systems/bag-store';
import { bridgesOf, learnInFolds } from '../systems/fold-bridges';
import { oursName, ourSetting } from '../systems/our-setting';
import { vectorSystem } from '../systems/vector-system';
import type { ReportTable } from '../tables/report-table';
import { retrievalColumns, retrievalRow, type RetrievalRun } from '../tables/retrieval-table';
import type { RetrievalTask, System } from '../task';
import type { SectionOptions } from './section-options';

/** The shipped word translations were learnt from this set, so on it they are not measured. */
const learntFrom = 'projects-sv-en-dev';
const sampledQueries = 200;
/** Rows beside the main ones are asked so many queries, so that a run stays short. */
const besideQueries = 500;

/** Reads each query with the bridge that was learnt without its project's people. */
const foldBags = (task: ProjectsTask, foldOf: readonly number[], bridges: readonly Bridge[]): BagStore => {
  const analyser = getAnalyser();
  const stores = bridges.map((bridge) => createBagStore({ analyser, translate: (tokens) => bridge.translate(tokens) }));
  const plain = createBagStore({ analyser, translate: null });
  const storeOf = new Map<Passage, BagStore>();
  task.queries.forEach((passage, query) => {
    const store = stores[foldOf[task.projectOf[query] ?? 0] ?? 0];
    if (store) storeOf.set(passage, store);
  });
  return (passage) => (storeOf.get(passage) ?? plain)(passage);
};

const untranslated = createBagStore({ analyser: getAnalyser(), translate: (tokens) => [...tokens] });

/** Measures Swedish questions to English profiles, beside the same questions in English. */
export const projectsSection = async (
  projects: readonly Project[],
  name: string,
  options: SectionOptions & Readonly<{ folder: string }>,
): Promise<ReportTable[]> => {
  const swedish = projectsTask(projects, { name, ask: 'sv', atLeast: 2 });
  const english = projectsTask(projects, { name, ask: 'en', atLeast: 2 });
  const run = async (
    task: RetrievalTask,
    system: System,
    some?: Readonly<{ queries: readonly number[]; note: string }>,
  ): Promise<RetrievalRun> => {
    const results = await runRetrieval(task, system, some?.queries);
    options.say(`${name}: ${system.name}`);
    return { name: system.name, results, ...(some ? { note: some.note } : {}) };
  };
  const core = listCoreLabels();
  const esco = listEscoLabels(options.folder);
  const { foldOf, tables } = learnInFolds(projects, [...core, ...esco]);
  options.say(`${name}: learnt translations in folds`);
  const analyser = getAnalyser();
  const bridged = (label: string, labels: typeof core): System =>
    vectorSystem({
      ...ourSetting(foldBags(swedish, foldOf, bridgesOf(tables, createPhrases(labels, analyser)))),
      name: label,
    });
  const some = (task: RetrievalTask, count: number) => {
    const queries = sampleIndexes(task.queries.length, count, 5);
    return { queries, note: `${queries.length} queries (seed 5)` };
  };
  const ours = await run(swedish, bridged(`${oursName}, core taxonomy`, core));
  const same = await run(english, vectorSystem({ ...ourSetting(), name: 'the same questions in English (ceiling)' }));
  const rows: RetrievalRun[] = [ours];
  if (esco.length > 0)
    rows.push(
      await run(swedish, bridged(`${oursName}, ESCO imported`, [...core, ...esco]), some(swedish, besideQueries)),
    );
  if (name !== learntFrom) {
    const shipped = createBagStore(createDefaultReading(core));
    rows.push(await run(swedish, vectorSystem({ ...ourSetting(shipped), name: `${oursName}, as shipped` })));
  }
  rows.push(same);
  rows.push(
    await run(
      swedish,
      vectorSystem({ ...ourSetting(untranslated), name: 'without a bridge (words as they are)' }),
      some(swedish, besideQueries),
    ),
  );
  rows.push(await run(swedish, popularity));
  for (const system of options.engines(Infinity)) rows.push(await run(swedish, system, some(swedish, sampledQueries)));
  const bridges = bridgesOf(tables, createPhrases(core, analyser));
  const otherwise: ReportTable[] = [];
  for (const atLeast of [1, 3]) {
    const sv = projectsTask(projects, { name, ask: 'sv', atLeast });
    const en = projectsTask(projects, { name, ask: 'en', atLeast });
    const bags = foldBags(sv, foldOf, bridges);
    const own = await run(sv, vectorSystem(ourSetting(bags)), some(sv, besideQueries));
    const inEnglish = await run(en, vectorSystem({ ...ourSetting(), name: same.name }), some(en, besideQueries));
    otherwise.push({
      title: `${name}: the same, where people with at least ${atLeast} differently titled projects may be found`,
      notes: [],
      columns: retrievalColumns,
      rows: [own, inEnglish].map((row) => retrievalRow(row, own)),
    });
  }
  const ndcg = (one: RetrievalRun): number[] => one.results.map((result) => result.ndcg);
  const ratio = bootstrap(ours.results.length, ratioOf(ndcg(ours), ndcg(same)));
  return [
    {
      title: `${name}: Swedish questions, English profiles`,
      notes: [
        `${swedish.queries.length} queries; people with at least two differently titled projects may be found; intervals over queries.`,
        'Translations are learnt in 5 folds: never from the people or titles that are asked about.',
      ],
      columns: retrievalColumns,
      rows: rows.map((row) => retrievalRow(row, ours)),
    },
    {
      title: `${name}: Swedish ÷ same language, nDCG@10`,
      notes: [],
      columns: ['ratio'],
      rows: [{ name: ours.name, values: [ratio] }],
    },
    ...otherwise,
  ];
};
