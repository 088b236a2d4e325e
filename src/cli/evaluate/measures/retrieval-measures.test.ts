import { describe, expect, it } from 'vitest';
import { ndcgAt, rankOwners, recallAt } from './retrieval-measures';

describe('nDCG and recall', () => {
  const relevant = new Set(['b', 'd']);

  it('follows a sum made by hand', () => {
    // b at rank 2 and d at rank 4; the best order has them at 1 and 2.
    const gained = 1 / Math.log2(3) + 1 / Math.log2(5);
    const best = 1 + 1 / Math.log2(3);
    expect(ndcgAt(['a', 'b', 'c', 'd'], relevant, 10)).toBeCloseTo(gained / best, 12);
    expect(ndcgAt(['a', 'b', 'c', 'd'], relevant, 10)).toBeCloseTo(0.6509, 4);
  });

  it('is 1 for the best order and 0 when nothing is found', () => {
    expect(ndcgAt(['d', 'b', 'a'], relevant, 10)).toBe(1);
    expect(ndcgAt(['a', 'c'], relevant, 10)).toBe(0);
    expect(ndcgAt([], new Set(), 10)).toBe(0);
  });

  it('looks no further than k', () => {
    expect(ndcgAt(['a', 'b'], relevant, 1)).toBe(0);
    expect(recallAt(['a', 'b', 'c', 'd'], relevant, 3)).toBe(0.5);
    expect(recallAt(['a', 'b', 'c', 'd'], relevant, 4)).toBe(1);
  });

  it('ranks ties the same whatever their order in the file', () => {
    const there = rankOwners(['x', 'y', 'z'], [1, 1, 2]);
    const back = rankOwners(['z', 'y', 'x'], [2, 1, 1]);
    expect(there).toEqual(back);
    expect(there[0]).toBe('z');
  });
});
