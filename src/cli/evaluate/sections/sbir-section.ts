import { popularity } from '../baselines/popularity';
import { sampleIndexes } from '../measures/random-numbers';
import { runRetrieval } from '../protocols';
import { listAblations, versionBefore } from '../systems/ablations';
import { ourSetting } from '../systems/our-setting';
import { plainCosine } from '../systems/plain-cosine';
import { vectorSystem } from '../systems/vector-system';
import { markedFigure } from '../tables/marks-table';
import { retrievalColumns, retrievalRow, type RetrievalRun } from '../tables/retrieval-table';
import type { readSbir } from '../sets/sbir';
import type { System } from '../task';
import { candidatesTable } from './candidates-section';
import { chooseForRetrieval } from './choose-in-folds';
import { fidelityTable } from './fidelity-section';
import type { SectionOptions } from './section-options';
import type { SectionResult } from './section-result';

const sampledQueries = 24;
const sampledWords = 60;
const sampled = `${sampledQueries} queries (seed 5), their first ${sampledWords} words`;

/** Measures a set of topics and firms: ours beside baselines, and what each ingredient adds. */
export const sbirSection = async (
  task: ReturnType<typeof readSbir>,
  options: SectionOptions,
): Promise<SectionResult> => {
  const run = async (system: System, queries?: readonly number[], note?: string): Promise<RetrievalRun> => {
    const results = await runRetrieval(task, system, queries);
    options.say(`${task.name}: ${system.name}`);
    return { name: system.name, results, ...(note ? { note } : {}) };
  };
  const setting = ourSetting();
  const ours = await run(vectorSystem(setting));
  const beside = [await run(versionBefore(setting)), await run(plainCosine()), await run(popularity)];
  const few = sampleIndexes(task.queries.length, sampledQueries, 5);
  for (const system of options.engines(sampledWords)) beside.push(await run(system, few, sampled));
  const parts: RetrievalRun[] = [];
  if (!options.fast) for (const system of listAblations(setting)) parts.push(await run(system));
  const all = task.queries.map((_, at) => at);
  const chosen = options.folds ? [await chooseForRetrieval(task, setting, all)] : [];
  const own = retrievalRow(ours, ours);
  const candidates = options.fast ? [] : [await candidatesTable(task, setting, task.firms)];
  const truth = fidelityTable(task, setting);
  return {
    tables: [
      {
        title: `${task.name}: topics and the firms that won them later`,
        notes: [`${task.queries.length} topics, ${task.works.length} earlier awards; intervals over topics.`],
        columns: retrievalColumns,
        rows: [own, ...[...chosen, ...beside].map((row) => retrievalRow(row, ours))],
      },
      ...(parts.length > 0
        ? [
            {
              title: `${task.name}: what each ingredient adds`,
              notes: [],
              columns: retrievalColumns,
              rows: parts.map((row) => retrievalRow(row, ours)),
            },
          ]
        : []),
      ...candidates,
      truth,
    ],
    marked: [
      ...markedFigure(task.name, 'SBIR, nDCG@10', own.values[0]),
      ...markedFigure(task.name, 'SBIR, recall@50', own.values[1]),
      ...candidates.flatMap(({ rows }) =>
        markedFigure(task.name, 'SBIR, recall@500 of the candidates ÷ of ranking everyone', rows[0]?.values.at(-1)),
      ),
      ...markedFigure(task.name, 'explanations, score falls', truth.rows[0]?.values[0]),
    ],
  };
};
