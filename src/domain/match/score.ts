import type { Knowledge, ReadyNeed, ReadyProfile } from './knowledge';
import { partNames } from './match';
import { type PairValues, pairValues } from './parts/pair-values';
import type { Prepared } from './text-scorer';

/** A score before it is explained: quarters of a point per part (in the order of the parts) and in all. */
export type Score = Readonly<{ quarters: readonly number[]; total: number; unrounded: number; pair: PairValues }>;

/** Scores a prepared pair; pure, so the same pair always gets the same score. */
export const scoreReady = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  need: ReadyNeed<N>,
  profile: ReadyProfile<W>,
): Score => {
  const pair = pairValues(knowledge, need, profile);
  let total = 0;
  let unrounded = 0;
  const quarters = partNames.map((name, at) => {
    const exact = (pair.values[name]?.value ?? 0) * (need.most[at] ?? 0);
    const rounded = Math.round(exact);
    total += rounded;
    unrounded += exact;
    return rounded;
  });
  return { quarters, total, unrounded, pair };
};

/** Best first: by score, then by the score before rounding, then by id, so that the order is always the same. */
export const byScore = (a: Readonly<{ score: Score; id: string }>, b: Readonly<{ score: Score; id: string }>): number =>
  b.score.total - a.score.total || b.score.unrounded - a.score.unrounded || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
