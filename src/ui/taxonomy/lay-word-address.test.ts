import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layWordsPath, newLayWordPath, readLayWordsAsked } from './lay-word-address';

const read = (path: string) => readLayWordsAsked(Object.fromEntries(new URL(path, 'http://x').searchParams));

describe('the address of the list of everyday words', () => {
  it('says what differs from all', () => {
    expect(layWordsPath('sv')).toBe('/sv/centre/words');
    expect(layWordsPath('sv', { query: 'å b', of: 'en', page: 2 })).toBe(
      '/sv/centre/words?q=%C3%A5+b&language=en&page=2',
    );
    expect(newLayWordPath('en', { query: 'bin', of: 'en' })).toBe('/en/centre/words/new?word=bin&in=en');
  });

  it('is read as it was written, and what makes no sense is left out', () => {
    const query = fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.trim().replaceAll('\u0000', ''));
    const of = fc.constantFrom('sv' as const, 'en' as const, null);
    fc.assert(
      fc.property(fc.record({ query, of, page: fc.integer({ min: 1, max: 10_000 }) }), (asked) => {
        expect(read(layWordsPath('sv', asked))).toEqual(asked);
      }),
    );
    expect(readLayWordsAsked({ page: '-3', language: 'de', q: ['a', 'b'] })).toEqual({ query: 'a', of: null, page: 1 });
  });
});
