import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from './analyse';
import { createBridge } from './bridge';
import type { BridgeTable } from './bridge-table';
import { getAnalyser } from './default-analyser';
import { createDefaultBridge } from './default-bridge';
import { smallLexicon } from './lexicon.fixture';
import { createPhrases, emptyPhrases } from './phrases';

const analyser = createAnalyser(smallLexicon);
const table: BridgeTable = new Map([
  ['skol', [['school', 0.9]]],
  ['buss', [['bus', 0.8]]],
  ['avfall', [['wast', 0.9]]],
  ['hantering', [['manag', 0.8]]],
  ['osaker', [['unsur', 0.2]]],
]);
const bridge = createBridge({ table, phrases: emptyPhrases, cognate: () => null });
const translate = (text: string, by = bridge) =>
  by
    .translate(analyser.analyse(text, 'sv'))
    .map(({ term, kind, weight }) => ({ term, kind, weight: +weight.toFixed(3) }));

describe('translate', () => {
  it('gives words by what was learnt, and their neighbours as bigrams', () => {
    expect(translate('skola buss')).toEqual([
      { term: 'school', kind: 'word', weight: 0.9 },
      { term: 'bus', kind: 'word', weight: 0.8 },
      { term: 'school bus', kind: 'bigram', weight: 0.424 },
    ]);
  });

  it('translates an unknown compound by its parts, at less weight', () => {
    const found = translate('avfallshantering');
    expect(found.map(({ term }) => term)).toEqual(['wast', 'manag', 'wast manag']);
    expect(found[0]?.weight).toBeLessThan(0.9);
  });

  it('lets a word that no one knows stand for itself, at less weight', () => {
    expect(translate('lidl')).toEqual([{ term: 'lidl', kind: 'word', weight: 0.7 }]);
  });

  it('counts a doubtful translation for less than a sure one', () => {
    const weightOf = (text: string, term: string) => translate(text).find((found) => found.term === term)?.weight ?? 0;
    expect(weightOf('osäker', 'unsur')).toBeLessThan(weightOf('skola', 'school'));
  });

  it('knows the phrases of a taxonomy', () => {
    const phrases = createPhrases([{ sv: 'särskilt boende', en: 'care home' }], analyser);
    const found = translate('ett särskilt boende', createBridge({ table, phrases, cognate: () => null }));
    expect(found.map(({ term }) => term)).toEqual(expect.arrayContaining(['care', 'home', 'care home']));
  });

  it('translates nothing to nothing', () => {
    expect(bridge.translate([])).toEqual([]);
  });

  it('gives weights above 0 and at most 1, each at the place of a Swedish word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        for (const { weight, start, end, surface } of bridge.translate(analyser.analyse(text, 'sv'))) {
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
          expect(text.slice(start, end)).toBe(surface);
        }
      }),
    );
  });
});

describe('the shipped bridge', () => {
  const shipped = createDefaultBridge();
  it.each([
    ['kommun', 'municip'],
    ['hälsa', 'health'],
    ['vatten', 'water'],
    ['samverkan', 'collabor'],
    ['skola', 'school'],
    ['trygghetslarm', 'alarm'],
  ])('finds the English for %s', (sv, en) => {
    const found = shipped.translate(getAnalyser().analyse(sv, 'sv'));
    expect(found.map(({ term }) => term)).toContain(en);
  });
});
