import { type TextWeights, textWeights } from './text-weights';

/** How much of a solver's pooled similarity each of the best works carries: pooled = Σ share × similarity. */
export type Pooled = Readonly<{ similarity: number; shares: readonly number[] }>;

/**
 * Pools the similarities of a solver's works (falling order) to one: a weighted mean of the best few, where each
 * counts `decay` of the one before and none counts less than `floor` of the best. More works never win by number:
 * the result never exceeds the best work's similarity and never falls when an unrelated work is added.
 */
export const poolSimilarities = (falling: readonly number[], weights: TextWeights = textWeights): Pooled => {
  const best = falling[0] ?? 0;
  if (best <= 0) return { similarity: 0, shares: [] };
  const shares = [0];
  let whole = 0;
  for (let k = 0, weight = 1; k < weights.worksCounted; k++, weight *= weights.decay) {
    whole += weight;
    const own = falling[k] ?? 0;
    if (k > 0 && own < weights.floor * best) shares[0] = (shares[0] ?? 0) + weight * weights.floor;
    else shares[k] = (shares[k] ?? 0) + weight;
  }
  const scaled = shares.map((share) => share / whole);
  const similarity = scaled.reduce((sum, share, k) => sum + share * (falling[k] ?? 0), 0);
  return { similarity: Math.min(1, similarity), shares: scaled };
};

/** Spreads a similarity over 0–1 without changing any order: `halfPoint` gives one half, 1 gives 1. */
export const spread = (similarity: number, weights: TextWeights = textWeights): number =>
  similarity <= 0 ? 0 : similarity >= 1 ? 1 : similarity / (similarity + weights.halfPoint * (1 - similarity));
