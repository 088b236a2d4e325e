import { describe, expect, it } from 'vitest';
import { pairCosts } from './pair-loss';

describe('the loss of pairs', () => {
  it('follows a sum made by hand', () => {
    const costs = pairCosts([
      { rating: 5, score: 0.5 },
      { rating: 4, score: 0.4 },
      { rating: 2, score: 0.6 },
    ]);
    // 5 before 4 is right; 5 and 2 are wrong (3); 4 and 2 are wrong (2); worst is 1 + 3 + 2.
    expect(costs).toEqual({ cost: 5, worst: 6, easyRight: 0, easy: 2, hardRight: 1, hard: 1 });
  });

  it('counts a tie half and equal ratings not at all', () => {
    const costs = pairCosts([
      { rating: 4, score: 0.4 },
      { rating: 2, score: 0.4 },
      { rating: 2, score: 0.9 },
    ]);
    expect(costs).toMatchObject({ cost: 1 + 2, worst: 4, easy: 2, easyRight: 0.5, hard: 0 });
  });
});
