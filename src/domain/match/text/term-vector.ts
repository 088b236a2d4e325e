import type { CorpusStatistics } from './corpus-statistics';
import { isBigram, type TermBag } from './term-bag';
import { type TextWeights, textWeights } from './text-weights';

/** A text as a vector: ids ascend, weights are positive. */
export type TermVector = Readonly<{ ids: Uint32Array; weights: Float32Array }>;

/** The vector of a text with no words. */
export const emptyVector: TermVector = { ids: new Uint32Array(0), weights: new Float32Array(0) };

/** How telling a term is: ln((works + 1) ÷ (works with it + ½)) to a power, bigrams held back; ≥ 0. */
export const rarityOf = (
  id: number,
  statistics: CorpusStatistics,
  weights: Readonly<{ power: number; bigram: number; bigramAtLeastIn: number }>,
): number => {
  const frequency = statistics.frequencyOf(id);
  if (isBigram(id) && frequency < weights.bigramAtLeastIn) return 0;
  const rarity = Math.log((statistics.works + 1) / (Math.min(frequency, statistics.works) + 0.5));
  return rarity <= 0 ? 0 : rarity ** weights.power * (isBigram(id) ? weights.bigram : 1);
};

/** A count after saturation (Robertson and Zaragoza 2009, BM25): grows towards k1 + 1, slower in a long text. */
export const saturate = (count: number, relativeLength: number, weights: TextWeights = textWeights): number => {
  const { saturation: k1, lengthCorrection: b } = weights;
  return (count * (k1 + 1)) / (count + k1 * (1 - b + b * relativeLength));
};

/** Each term's weight (BM25 saturation × rarity to a power), by its place in the bag. */
const weighTerms = (
  bag: TermBag,
  statistics: CorpusStatistics,
  weights: TextWeights & Readonly<{ power: number }>,
): Float64Array => {
  const relativeLength = statistics.meanLength > 0 ? bag.length / statistics.meanLength : 1;
  return Float64Array.from(
    bag.ids,
    (id, at) => saturate(bag.counts[at] ?? 0, relativeLength, weights) * rarityOf(id, statistics, weights),
  );
};

/** The terms with a positive weight, their weights divided by `whole`. */
const keepPositive = (bag: TermBag, weighed: Float64Array, whole: number): TermVector => {
  let kept = 0;
  for (const weight of weighed) if (weight > 0) kept++;
  if (kept === 0 || !(whole > 0)) return emptyVector;
  const ids = new Uint32Array(kept);
  const vector = new Float32Array(kept);
  let at = 0;
  weighed.forEach((weight, i) => {
    if (weight <= 0) return;
    ids[at] = bag.ids[i] as number;
    vector[at++] = weight / whole;
  });
  return { ids, weights: vector };
};

const lengthOf = (weighed: Float64Array): number =>
  Math.sqrt(weighed.reduce((sum, weight) => sum + weight * weight, 0));

/** Weighs a work and scales its vector to length 1, so that a long work is no nearer to everything. */
export const weighBag = (
  bag: TermBag,
  statistics: CorpusStatistics,
  weights: TextWeights = textWeights,
): TermVector => {
  const weighed = weighTerms(bag, statistics, { ...weights, power: weights.workRarity });
  return keepPositive(bag, weighed, lengthOf(weighed));
};

/**
 * Weighs a need so that a work with the very same words would have the similarity 1: what a work gets is the share of
 * the need that it covers, which can be compared between needs.
 */
export const weighNeedBag = (
  bag: TermBag,
  statistics: CorpusStatistics,
  weights: TextWeights = textWeights,
): TermVector => {
  const asWork = weighTerms(bag, statistics, { ...weights, power: weights.workRarity });
  const weighed = weighTerms(bag, statistics, {
    ...weights,
    power: weights.needRarity,
    saturation: weights.needSaturation,
    lengthCorrection: weights.needLengthCorrection,
  });
  const length = lengthOf(asWork);
  const own = weighed.reduce((sum, weight, at) => sum + weight * (asWork[at] ?? 0), 0);
  return length > 0 ? keepPositive(bag, weighed, own / length) : emptyVector;
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

/** How alike two works are (cosine), or how much of a need a work covers; 0–1. */
export const similarity = (a: TermVector, b: TermVector): number => {
  let sum = 0;
  forEachShared(a, b, (_, product) => {
    sum += product;
  });
  return Math.min(1, sum);
};
