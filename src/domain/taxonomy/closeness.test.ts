import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closenessTable, createCloseness } from './closeness';

const closeness = createCloseness([
  { key: 'care', parents: [] },
  { key: 'elderly-care', parents: ['care'] },
  { key: 'home-care', parents: ['care'] },
  { key: 'alarms', parents: ['elderly-care'] },
  { key: 'night-care', parents: ['elderly-care'] },
  { key: 'gps-alarms', parents: ['alarms'] },
  { key: 'ring-a', parents: ['ring-b'] },
  { key: 'ring-b', parents: ['ring-a'] },
]);
const kind = (needed: string, had: string) => closeness(needed, had)?.kind ?? null;

describe('createCloseness', () => {
  it.each([
    ['alarms', 'alarms', 'same'],
    ['elderly-care', 'alarms', 'narrower'],
    ['care', 'gps-alarms', 'narrower'],
    ['alarms', 'elderly-care', 'broader'],
    ['alarms', 'night-care', 'sibling'],
    ['gps-alarms', 'elderly-care', null],
    ['elderly-care', 'home-care', null],
    ['alarms', 'unknown', null],
    ['ring-a', 'ring-b', 'narrower'],
  ])('needs %s, has %s: %s', (needed, had, expected) => {
    expect(kind(needed, had)).toBe(expected);
  });

  it('publishes falling weights with a reason each', () => {
    const { same, narrower, broader, sibling } = closenessTable;
    const weights = [same, narrower, broader, sibling].map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    for (const { reason } of Object.values(closenessTable)) expect(reason.sv && reason.en).not.toBe('');
  });

  it('ends for any hierarchy, loops too', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const place = fc.record({ key, parents: fc.array(key, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(place), key, key, (places, needed, had) => {
        const near = createCloseness(places)(needed, had);
        expect(near?.kind === 'same').toBe(needed === had);
        expect(near?.weight).toBe(near ? closenessTable[near.kind].weight : undefined);
      }),
    );
  });
});
