import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolSimilarities, spread } from './pool-works';
import { textWeights } from './text-weights';

const falling = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 })
  .map((some) => some.sort((a, b) => b - a));

describe('pooling', () => {
  it('follows a sum made by hand', () => {
    const weights = { ...textWeights, decay: 0.5, worksCounted: 3, floor: 0.4 };
    // Weights 1, ½, ¼ of 1.75; the third work (0.1) counts as 0.4 × 0.5.
    expect(poolSimilarities([0.5, 0.3, 0.1], weights).similarity).toBeCloseTo((0.5 + 0.15 + 0.05) / 1.75, 12);
  });

  it('never exceeds the best work, nor falls below the floor of it', () => {
    fc.assert(
      fc.property(falling, (some) => {
        const { similarity } = poolSimilarities(some);
        const best = some[0] ?? 0;
        expect(similarity).toBeLessThanOrEqual(best + 1e-12);
        expect(similarity).toBeGreaterThanOrEqual(textWeights.floor * best - 1e-12);
      }),
    );
  });

  it('is the sum of shares, and grows by no further work beyond those counted', () => {
    fc.assert(
      fc.property(falling, (some) => {
        const { similarity, shares } = poolSimilarities(some);
        expect(shares.reduce((sum, share, at) => sum + share * (some[at] ?? 0), 0)).toBeCloseTo(similarity, 9);
        expect(poolSimilarities(some.slice(0, textWeights.worksCounted)).similarity).toBeCloseTo(similarity, 12);
      }),
    );
  });
});

describe('spreading', () => {
  it('keeps every order and both ends', () => {
    expect(spread(0)).toBe(0);
    expect(spread(1)).toBe(1);
    expect(spread(textWeights.halfPoint)).toBeGreaterThan(0.5);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        expect(spread(Math.min(a, b))).toBeLessThanOrEqual(spread(Math.max(a, b)));
      }),
    );
  });
});
