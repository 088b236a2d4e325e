import { describe, expect, it } from 'vitest';
import { bootstrap, meanOf, ratioOf } from './bootstrap';
import { sampleIndexes } from './random-numbers';

describe('bootstrap', () => {
  it('gives the same interval each time, around the value', () => {
    const figures = Array.from({ length: 50 }, (_, i) => i % 2);
    const one = bootstrap(50, meanOf(figures));
    expect(one).toEqual(bootstrap(50, meanOf(figures)));
    expect(one.value).toBe(0.5);
    // The standard error of a mean of 50 coins is 0.071; the interval reaches about 1.96 of it to each side.
    expect(one.low).toBeGreaterThan(0.33);
    expect(one.low).toBeLessThan(0.4);
    expect(one.high).toBeGreaterThan(0.6);
    expect(one.high).toBeLessThan(0.67);
  });

  it('has no width where all units agree, and answers when there are none', () => {
    expect(bootstrap(9, meanOf(Array.from({ length: 9 }, () => 0.25)))).toEqual({ value: 0.25, low: 0.25, high: 0.25 });
    expect(bootstrap(0, meanOf([]))).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('divides sums, not means of ratios', () => {
    expect(ratioOf([1, 3], [2, 4])([0, 1])).toBeCloseTo(4 / 6, 12);
  });

  it('samples without repeats', () => {
    const sample = sampleIndexes(100, 10, 7);
    expect(new Set(sample).size).toBe(10);
    expect(sample).toEqual(sampleIndexes(100, 10, 7));
    expect(sampleIndexes(3, 10, 7)).toEqual([0, 1, 2]);
  });
});
