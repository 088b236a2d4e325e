import type { System } from '../task';

/** What the person at the terminal asked for. */
export type SectionOptions = Readonly<{
  /** Leave out the slow baselines. */
  fast: boolean;
  /** Also choose the weights in folds, as a check of the frozen ones. */
  folds: boolean;
  /** The engines to stand beside, asked with so many words at most; none when only our own are to run. */
  engines: (wordsAsked: number) => readonly System[];
  /** Says what is being done, and how long it took. */
  say: (what: string) => void;
}>;
