import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesBetween } from './changes';

it('names what differs, and nothing else', () => {
  const at = new Date('2027-03-03T22:59:00Z');
  expect(changesBetween({ status: 'draft', title: 'A', at: null }, { status: 'in_review', title: 'A', at })).toEqual({
    status: { before: 'draft', after: 'in_review' },
    at: { before: null, after: '2027-03-03T22:59:00.000Z' },
  });
});

it('finds nothing between a thing and itself', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (thing) => {
      expect(changesBetween(thing, thing)).toEqual({});
    }),
  );
});
