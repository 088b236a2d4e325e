import type { CorpusStatistics } from './corpus-statistics';
import { isBigram, type TermBag } from './term-bag';
import { type TextWeights, textWeights } from './text-weights';

/** A text as a vector of length 1 (or empty): ids ascend, weights are positive. */
export type TermVector = Readonly<{ ids: Uint32Array; weights: Float32Array }>;

/** The vector of a text with no words. */
export const emptyVector: TermVector = { ids: new Uint32Array(0), weights: new Float32Array(0) };

/** How telling a term is: ln((works + 1) ÷ (works with it + ½)) to the power of `rarity`, bigrams held back; ≥ 0. */
export const rarityOf = (id: number, statistics: CorpusStatistics, weights: TextWeights = textWeights): number => {
  const frequency = statistics.frequencyOf(id);
  if (isBigram(id) && frequency < weights.bigramAtLeastIn) return 0;
  const rarity = Math.log((statistics.works + 1) / (Math.min(frequency, statistics.works) + 0.5));
  return rarity <= 0 ? 0 : rarity ** weights.rarity * (isBigram(id) ? weights.bigram : 1);
};

/** A count after saturation (Robertson and Zaragoza 2009, BM25): grows towards k1 + 1, slower in a long text. */
export const saturate = (count: number, relativeLength: number, weights: TextWeights = textWeights): number => {
  const { saturation: k1, lengthCorrection: b } = weights;
  return (count * (k1 + 1)) / (count + k1 * (1 - b + b * relativeLength));
};

/** Weighs a text's terms (BM25 saturation × rarity) and scales the vector to length 1, so that products are cosines. */
export const weighBag = (
  bag: TermBag,
  statistics: CorpusStatistics,
  weights: TextWeights = textWeights,
): TermVector => {
  const relativeLength = statistics.meanLength > 0 ? bag.length / statistics.meanLength : 1;
  const weighed = new Float64Array(bag.ids.length);
  let squares = 0;
  let kept = 0;
  bag.ids.forEach((id, i) => {
    const weight = saturate(bag.counts[i] ?? 0, relativeLength, weights) * rarityOf(id, statistics, weights);
    weighed[i] = weight;
    squares += weight * weight;
    if (weight > 0) kept++;
  });
  if (kept === 0) return emptyVector;
  const norm = Math.sqrt(squares);
  const ids = new Uint32Array(kept);
  const vector = new Float32Array(kept);
  let at = 0;
  bag.ids.forEach((id, i) => {
    const weight = weighed[i] ?? 0;
    if (weight <= 0) return;
    ids[at] = id;
    vector[at++] = weight / norm;
  });
  return { ids, weights: vector };
};

/** Calls back with each term that two vectors share and the product of its weights. */
export const forEachShared = (a: TermVector, b: TermVector, visit: (id: number, product: number) => void): void => {
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] as number;
    const right = b.ids[j] as number;
    if (left === right) visit(left, (a.weights[i++] as number) * (b.weights[j++] as number));
    else if (left < right) i++;
    else j++;
  }
};

/** The cosine of two vectors, 0–1. */
export const similarity = (a: TermVector, b: TermVector): number => {
  let sum = 0;
  forEachShared(a, b, (_, product) => {
    sum += product;
  });
  return Math.min(1, sum);
};
