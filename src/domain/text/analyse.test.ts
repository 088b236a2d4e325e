import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser, tokenWeights } from './analyse';
import { getAnalyser } from './default-analyser';
import { smallLexicon } from './lexicon.fixture';
import type { TextLanguage } from './text-language';

const analyser = createAnalyser(smallLexicon);
const terms = (text: string, language: TextLanguage = 'sv', kind = 'word'): string[] =>
  analyser
    .analyse(text, language)
    .filter((token) => token.kind === kind)
    .map(({ term }) => term);

describe('analyse', () => {
  it('keeps a compound whole and gives its parts where they stand', () => {
    const tokens = analyser.analyse('Bättre äldreomsorg', 'sv').filter(({ kind }) => kind === 'part');
    expect(tokens.map(({ term, surface, start, end }) => ({ term, surface, start, end }))).toEqual([
      { term: 'aldr', surface: 'äldre', start: 7, end: 12 },
      { term: 'omsorg', surface: 'omsorg', start: 12, end: 18 },
    ]);
  });

  it.each([
    ['skolan', 'skola'],
    ['hälsans', 'hälsa'],
    ['förskolan', 'förskola'],
    ['städerna', 'stad'],
    ['lokalt', 'lokala'],
    ['särskilt', 'särskilda'],
    ['planen', 'planer'],
    ['HÄLSA', 'halsa'],
    ['tryggt', 'trygg\u00adt'],
  ])('reads %s and %s as the same word', (a, b) => {
    expect(terms(a)).toEqual(terms(b));
    expect(terms(a)).toHaveLength(1);
  });

  it('leaves plan, which is no definite form, as it is', () => {
    expect(terms('plan')).toEqual(['plan']);
  });

  it('leaves out function words of the language', () => {
    expect(terms('Det är en skola och den har många')).toEqual(terms('skola'));
    expect(terms('This is the school', 'en')).toEqual(['school']);
  });

  it('reads an English term in a Swedish text as English', () => {
    expect(terms('software', 'sv')).toEqual(terms('software', 'en'));
  });

  it('joins neighbours across function words but not across sentences', () => {
    expect(terms('buss och gata. Skola', 'sv', 'bigram')).toEqual(['buss gat']);
  });

  it('reads words in other scripts, and skips emoji and what cannot be seen', () => {
    expect(terms('مرحبا 👩‍👩‍👧 skola\u200b', 'unknown')).toEqual(['مرحبا', 'skol']);
    expect(terms('👋 …', 'unknown')).toEqual([]);
  });

  it('takes bounded time for 50,000 words and for one word without end', () => {
    const long = 'trygghetslarm i äldreomsorgen '.repeat(17_000);
    const started = performance.now();
    expect(getAnalyser().analyse(long, 'sv').length).toBeGreaterThan(50_000);
    expect(getAnalyser().analyse('ä'.repeat(2_000_000), 'sv')).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('answers any text with tokens inside it, the same each time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('sv', 'en', 'unknown'),
        (text, language) => {
          const tokens = analyser.analyse(text, language);
          expect(createAnalyser(smallLexicon).analyse(text, language)).toEqual(tokens);
          for (const { term, surface, start, end, kind, weight } of tokens) {
            expect(text.slice(start, end)).toBe(surface);
            expect(term).not.toBe('');
            expect(weight).toBe(tokenWeights[kind]);
          }
        },
      ),
    );
  });
});
