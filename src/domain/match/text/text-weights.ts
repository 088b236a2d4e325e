/**
 * The one frozen configuration of the text part. How each figure was chosen, and what it adds, is in
 * docs/evaluation.md; change a figure only together with a new run of `npm run evaluate` and a new version.
 */
export const textWeights = {
  version: 'text-4',
  /** How fast a repeated word stops counting more (BM25's k1); 1.2 is the usual value and lies on a wide plateau. */
  saturation: 1.2,
  /** The same in a need: a word that the need repeats is what it is about, so it goes on counting. */
  needSaturation: 5,
  /** How much a long text is held back (BM25's b, 0–1); the cosine already evens out length, so half is enough. */
  lengthCorrection: 0.5,
  /** The same in a need, whose own length changes nothing: its vector is scaled by what it can give. */
  needLengthCorrection: 0,
  /** Power of the inverse document frequency in a work: a rare word counts more, a little more than in proportion. */
  workRarity: 1.25,
  /** The same in a need: nearly every word of a need counts, so that needs full of rare words can be compared with others. */
  needRarity: 0.25,
  /** Two neighbouring words count this much of what a word of the same rarity would. */
  bigram: 0.7,
  /** A bigram must stand in so many works of the corpus before it counts. */
  bigramAtLeastIn: 2,
  /** The corpus is read as if so many texts of general language stood in it, so that a small one knows common words. */
  background: 2000,
  /** The best works of a solver are counted, each at this fraction of the one before it. */
  decay: 0.7,
  worksCounted: 8,
  /** A missing or unrelated further work counts as this fraction of the best: a newcomer's one fitting work carries. */
  floor: 0.4,
  /** Works this alike (cosine) count once. */
  alike: 0.95,
  /** The similarity that gives half of all points; moves no one's rank, only spreads the scores over 0–1. */
  halfPoint: 0.1,
} as const;

export type TextWeights = Readonly<Record<Exclude<keyof typeof textWeights, 'version'>, number>>;
