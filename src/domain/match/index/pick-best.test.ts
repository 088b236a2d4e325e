import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickBest, valueToEnter } from './pick-best';

const values = fc
  .array(fc.float({ min: 0, max: 400, noNaN: true }), { maxLength: 300 })
  .map((list) => Float32Array.from(list));

describe('picking the best', () => {
  it('picks what sorting everything would', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 50 }), (list, most) => {
        const sorted = Array.from(list, (_, at) => at).sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || a - b);
        expect(pickBest(list, list.length, most)).toEqual(sorted.slice(0, most));
      }),
    );
  });

  it('lets at least as many in as are wanted', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 50 }), (list, most) => {
        const positions = Uint32Array.from(list, (_, at) => at);
        const from = valueToEnter(list, positions, most);
        expect(list.filter((value) => value >= from).length).toBeGreaterThanOrEqual(Math.min(most, list.length));
      }),
    );
  });
});
