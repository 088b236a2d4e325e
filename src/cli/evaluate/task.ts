import type { Passage } from '@/domain/match/match';

/** Who can be found, and which of the task's works count as theirs for one query. */
export type CandidateProfile = Readonly<{ owner: string; works: readonly number[] }>;

/** Something that is asked for, against the works of many owners. */
export type Task = Readonly<{
  name: string;
  works: readonly Passage[];
  queries: readonly Passage[];
  /** The owners a query may find, each with the works that may be used for it; in a fixed order. */
  profilesFor: (query: number) => readonly CandidateProfile[];
}>;

/** A task where each query has owners that ought to be found. */
export type RetrievalTask = Task & Readonly<{ relevantTo: (query: number) => ReadonlySet<string> }>;

/** One score for each profile of a query, in their order; higher is nearer. */
export type ScoreProfiles = (
  query: number,
  profiles: readonly CandidateProfile[],
) => readonly number[] | Promise<readonly number[]>;

/** A way to rank: ours, a baseline, or ours with one ingredient taken away. */
export type System = Readonly<{ name: string; prepare: (task: Task) => ScoreProfiles | Promise<ScoreProfiles> }>;
