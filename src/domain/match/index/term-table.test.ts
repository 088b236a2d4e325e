import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermTable } from './term-table';

const term = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 0xffffffff }));

describe('a term table', () => {
  it('holds what a map would hold, through growth and saving', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(term, fc.integer({ min: 0, max: 9 })), { maxLength: 400 }), (pairs) => {
        const table = createTermTable(1);
        const map = new Map<number, number>();
        for (const [key, value] of pairs) {
          table.add(key, value);
          map.set(key, (map.get(key) ?? 0) + value);
        }
        const again = createTermTable(0, table.pack());
        expect(table.size()).toBe(map.size);
        expect(again.size()).toBe(map.size);
        for (const [key, value] of map) expect([table.get(key), again.get(key)]).toEqual([value, value]);
        expect(table.get(0x12345678)).toBe(map.get(0x12345678) ?? -1);
      }),
    );
  });
});
