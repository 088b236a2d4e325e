import type { Bilingual } from '../shared/language';
import type { Passage } from './match';

/** A text made ready for comparison; `size` counts its distinct terms, 0 means that it says nothing. */
export type Prepared = Readonly<{ size: number }>;

/**
 * How near a need a solver's texts are, as shares (0–1) of the points they may give: `fit` pools them, `each` follows
 * the order of the texts given.
 */
export type TextComparison = Readonly<{ fit: number; each: readonly number[] }>;

/** A shared word as it stands in the text, the number of its term, and its share (0–1) of the nearness of one text. */
export type SharedTerm = Readonly<{ kind: 'word'; term: number; label: Bilingual; share: number }>;

/**
 * Compares texts, work by work. N is a need's prepared text and W that of one work (or of a presentation): they are
 * prepared once, kept, and compared many times, so `compare` must be cheap and `explain` is asked for shown matches only.
 */
export type TextScorer<N extends Prepared = Prepared, W extends Prepared = Prepared> = Readonly<{
  version: string;
  prepareNeed: (passages: readonly Passage[]) => N;
  prepareWork: (passages: readonly Passage[]) => W;
  /** The pooled nearness does not depend on the order of the works, nor grow with their number alone. */
  compare: (need: N, works: readonly W[]) => TextComparison;
  /** The shared terms, heaviest first; the shares of all shared terms sum to at most 1. */
  explain: (need: N, work: W) => readonly SharedTerm[];
}>;
