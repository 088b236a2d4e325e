import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completenessOf, hintFields } from './completeness';
import { gatherRaises } from './gather-raises';
import { moveItem } from './move-item';
import { someContent } from './organisation.fixture';
import { formatRegistrationNumber, isPersonalNumber, parseRegistrationNumber } from './registration-number';
import { parseWebAddress } from './web-address';

describe('registration number', () => {
  it('is stored as ten digits and read with a hyphen', () => {
    expect(parseRegistrationNumber('556016-0680')).toBe('5560160680');
    expect(parseRegistrationNumber('16556016-0680')).toBe('5560160680');
    expect(parseRegistrationNumber('556016-0681')).toBeNull();
    expect(parseRegistrationNumber('hej')).toBeNull();
    expect(formatRegistrationNumber('5560160680')).toBe('556016-0680');
  });

  it('of a sole trader is that person’s own number', () => {
    expect(isPersonalNumber('5560160680')).toBe(false);
    expect(isPersonalNumber('121212-1212')).toBe(true);
  });
});

describe('web address', () => {
  it.each([
    ['exempel.se', 'https://exempel.se'],
    ['http://exempel.se/om?x=1', 'http://exempel.se/om?x=1'],
    ['exempel.se:8080', 'https://exempel.se:8080'],
    [' https://exempel.se ', 'https://exempel.se'],
  ])('%s', (typed, stored) => expect(parseWebAddress(typed)).toBe(stored));

  it.each(['', 'exempel', 'javascript:alert(1)', 'ftp://exempel.se', 'https://a b.se', 'https://u:p@exempel.se'])(
    'refuses %j',
    (typed) => expect(parseWebAddress(typed)).toBeNull(),
  );

  it('only ever gives http and https', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (typed) => {
        const found = parseWebAddress(typed);
        expect(found === null || /^https?:/i.test(found)).toBe(true);
      }),
    );
  });
});

describe('moveItem', () => {
  it('moves one step and stops at the ends', () => {
    expect(moveItem(['a', 'b', 'c'], 'c', 'up')).toEqual(['a', 'c', 'b']);
    expect(moveItem(['a', 'b', 'c'], 'a', 'up')).toEqual(['a', 'b', 'c']);
    expect(moveItem(['a', 'b', 'c'], 'x', 'down')).toEqual(['a', 'b', 'c']);
  });

  it('keeps all items, and down undoes up', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.nat(), (order, at) => {
        const item = order[1 + (at % (order.length - 1))] ?? '';
        const moved = moveItem(order, item, 'up');
        expect(moved.toSorted()).toEqual(order.toSorted());
        expect(moveItem(moved, item, 'down')).toEqual(order);
      }),
    );
  });
});

describe('completenessOf', () => {
  const empty = { summary: '', offer: '' };
  it('says what is missing, what matters most first', () => {
    const bare = someContent({ themes: [], skills: [], place: null, maturity: null, capacityMonths: null });
    const found = completenessOf({ ...bare, texts: { sv: empty, en: empty }, references: 0 });
    expect(found).toEqual({ filled: 0, of: hintFields.length, missing: [...hintFields] });
  });

  it('counts a text in either language, and asks for its translation', () => {
    const { missing } = completenessOf({ ...someContent(), references: 3 });
    expect(missing).toEqual(['skills', 'translation']);
  });
});

describe('gatherRaises', () => {
  const label = (sv: string) => ({ sv, en: sv });
  const raise = (kind: string, key: string | null, points: number) => ({
    kind,
    key,
    label: label(key ?? kind),
    points,
  });

  it('gathers the same skill over challenges, and keeps references apart', () => {
    const found = gatherRaises(
      [
        { slug: 'a', title: label('A'), wouldRaise: [raise('skill', 'sensors', 5), raise('reference', null, 4)] },
        { slug: 'b', title: label('B'), wouldRaise: [raise('skill', 'sensors', 7), raise('reference', null, 2)] },
      ],
      10,
    );
    expect(found.map(({ kind, points, challenges }) => [kind, points, challenges.map(({ slug }) => slug)])).toEqual([
      ['skill', 12, ['b', 'a']],
      ['reference', 4, ['a']],
      ['reference', 2, ['b']],
    ]);
  });
});
