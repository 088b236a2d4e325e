import type { CandidateProfile } from '../task';

/** A baseline's score of each profile: that of its best work, as when one takes the first hits of an engine. */
export const bestWork = (profiles: readonly CandidateProfile[], scores: ReadonlyMap<number, number>): number[] =>
  profiles.map(({ works }) => works.reduce((best, work) => Math.max(best, scores.get(work) ?? 0), 0));
