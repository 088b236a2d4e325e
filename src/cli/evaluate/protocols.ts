import { addCosts, noCosts, type PairCosts, pairCosts } from './measures/pair-loss';
import { ndcgAt, rankOwners, recallAt } from './measures/retrieval-measures';
import type { ExpertiseSet } from './sets/expertise';
import type { RetrievalTask, ScoreProfiles, System } from './task';

/** What one query gave; `query` is its number in the task. */
export type QueryResult = Readonly<{ query: number; ndcg: number; recall: number }>;

/** Asks a system the queries (all, or those named) and measures nDCG@10 and recall@50 of each. */
export const runRetrieval = async (
  task: RetrievalTask,
  system: System,
  queries: readonly number[] = task.queries.map((_, at) => at),
): Promise<QueryResult[]> => {
  const score = await system.prepare(task);
  const results: QueryResult[] = [];
  for (const query of queries) {
    const profiles = task.profilesFor(query);
    const scores = await score(query, profiles);
    const ranked = rankOwners(
      profiles.map(({ owner }) => owner),
      scores,
    );
    const relevant = task.relevantTo(query);
    results.push({ query, ndcg: ndcgAt(ranked, relevant, 10), recall: recallAt(ranked, relevant, 50) });
  }
  return results;
};

const costsOfVariant = async (set: ExpertiseSet, variant: number, score: ScoreProfiles): Promise<PairCosts[]> => {
  const task = set.variants[variant];
  const scoresOf = new Map<number, readonly number[]>();
  const profiles = task?.profilesFor(0) ?? [];
  for (const query of new Set(set.ratings.flat().map((rated) => rated.query)))
    scoresOf.set(query, await score(query, profiles));
  return set.ratings.map((rated, person) =>
    pairCosts(rated.map(({ query, rating }) => ({ rating, score: scoresOf.get(query)?.[person] ?? 0 }))),
  );
};

/** Costs of each person's pairs, summed over the variants of the profiles. */
export const runExpertise = async (set: ExpertiseSet, system: System): Promise<PairCosts[]> => {
  let costs: PairCosts[] = set.people.map(() => noCosts);
  const [first] = set.variants;
  if (!first) return costs;
  const score = await system.prepare(first);
  for (let variant = 0; variant < set.variants.length; variant++) {
    const added = await costsOfVariant(set, variant, score);
    costs = costs.map((cost, person) => addCosts(cost, added[person] ?? noCosts));
  }
  return costs;
};
