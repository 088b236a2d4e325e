import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnLexicon } from './learn-lexicon';
import { packCounts, unpackLexicon } from './lexicon';

const none = { texts: [], labels: [] };

describe('packCounts', () => {
  it('opens to what was packed', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,12}$/);
    fc.assert(
      fc.property(fc.dictionary(word, fc.integer({ min: 1, max: 9999 })), (counts) => {
        const sv = new Map(Object.entries(counts));
        expect(unpackLexicon({ sv: packCounts(sv), en: '', firstParts: '' }).sv).toEqual(sv);
      }),
    );
  });

  it('gives the same text whatever the order of learning', () => {
    const words: [string, number][] = [
      ['b', 2],
      ['a', 2],
      ['c', 3],
    ];
    expect(packCounts(new Map(words))).toBe('3 c\n2 a b');
    expect(packCounts(new Map(words.toReversed()))).toBe('3 c\n2 a b');
  });
});

describe('learnLexicon', () => {
  it('keeps words of two texts or of a label, and no others', () => {
    const { sv } = learnLexicon({ texts: ['skola skola Lindqvist', 'en skola'], labels: ['trygghetslarm'] }, none);
    expect(Object.fromEntries(sv)).toEqual({ skola: 3, trygghetslarm: 1 });
  });

  it('counts in how many words a form stands first', () => {
    const texts = ['buss gård buss gård buss gård skolbuss skolgård'];
    expect(learnLexicon({ texts, labels: [] }, none).firstParts.get('skol')).toBe(2);
  });
});
