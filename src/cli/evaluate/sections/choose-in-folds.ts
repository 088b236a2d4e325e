import { textWeights, type TextWeights } from '@/domain/match/text/text-weights';
import { addCosts, noCosts, type PairCosts } from '../measures/pair-loss';
import { runExpertise, runRetrieval } from '../protocols';
import type { ExpertiseSet } from '../sets/expertise';
import { vectorSystem, type VectorSetting } from '../systems/vector-system';
import type { ExpertiseRun } from '../tables/expertise-table';
import type { RetrievalRun } from '../tables/retrieval-table';
import type { RetrievalTask } from '../task';

const folds = 5;

/** The weights that are tried; the frozen ones are among them. */
export const listTried = (): TextWeights[] =>
  [1, 1.25, 1.5].flatMap((workRarity) =>
    [0, 0.25, 0.5].flatMap((needRarity) =>
      [1.2, 3, 5].map((needSaturation) => ({ ...textWeights, workRarity, needRarity, needSaturation })),
    ),
  );

/** For each unit the figure of the weights that were best on the units of the other folds. */
const pickOutside = <T>(
  units: number,
  byWeights: readonly (readonly T[])[],
  costOf: (others: readonly T[]) => number,
): T[] => {
  const bestFor = Array.from({ length: folds }, (_, fold) => {
    const costs = byWeights.map((results) => costOf(results.filter((_, unit) => unit % folds !== fold)));
    return costs.indexOf(Math.min(...costs));
  });
  return Array.from({ length: units }, (_, unit) => byWeights[bestFor[unit % folds] ?? 0]?.[unit] as T);
};

const chosenName = 'weights chosen in 5 folds';

/** What a researchers' set gives when the weights are chosen on other people than those measured. */
export const chooseForExpertise = async (
  set: ExpertiseSet,
  setting: VectorSetting,
  say: (what: string) => void,
): Promise<ExpertiseRun> => {
  const byWeights: PairCosts[][] = [];
  for (const weights of listTried()) byWeights.push(await runExpertise(set, vectorSystem({ ...setting, weights })));
  say(`${byWeights.length} settings tried`);
  const loss = (others: readonly PairCosts[]): number => {
    const sum = others.reduce(addCosts, noCosts);
    return sum.cost / Math.max(1, sum.worst);
  };
  return { name: chosenName, costs: pickOutside(set.people.length, byWeights, loss) };
};

/** What a retrieval set gives (nDCG) when the weights are chosen on other queries than those measured. */
export const chooseForRetrieval = async (
  task: RetrievalTask,
  setting: VectorSetting,
  queries: readonly number[],
): Promise<RetrievalRun> => {
  const byWeights = [];
  for (const weights of listTried())
    byWeights.push(await runRetrieval(task, vectorSystem({ ...setting, weights }), queries));
  const results = pickOutside(
    queries.length,
    byWeights,
    (others) => -others.reduce((sum, { ndcg }) => sum + ndcg, 0) / others.length,
  );
  return { name: chosenName, results };
};
