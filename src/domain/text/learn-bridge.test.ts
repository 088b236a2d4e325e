import { describe, expect, it } from 'vitest';
import { alignSentences } from './align-sentences';
import { createAnalyser } from './analyse';
import { packBridge, unpackBridge } from './bridge-table';
import { assignFolds } from './connected-folds';
import { learnBridge } from './learn-bridge';
import { smallLexicon } from './lexicon.fixture';
import { pairSentences, type ParallelSentence } from './parallel-text';

const analyser = createAnalyser(smallLexicon);
const sentence = (sv: string, en: string): ParallelSentence => {
  const words = sv.split(' ');
  return { sv: words, parts: words.map(() => []), en: en.split(' ') };
};

const lessons = [
  sentence('skola buss', 'school bus'),
  sentence('buss gata', 'bus street'),
  sentence('skola gata', 'school street'),
  sentence('gata', 'street'),
];

describe('learnBridge', () => {
  it('finds which word stands for which', () => {
    const table = learnBridge(lessons);
    const best = ['skola', 'buss', 'gata'].map((word) => table.get(word)?.[0]?.[0]);
    expect(best).toEqual(['school', 'bus', 'street']);
  });

  it('learns parts of compounds that never stand alone', () => {
    const compound = (whole: string, parts: string[], en: string): ParallelSentence => {
      return { sv: [whole], parts: [parts], en: en.split(' ') };
    };
    const table = learnBridge([
      compound('avfallshantering', ['avfall', 'hantering'], 'waste handling'),
      compound('avfallsplan', ['avfall', 'plan'], 'waste plan'),
      compound('riskhantering', ['risk', 'hantering'], 'risk handling'),
    ]);
    expect(table.get('avfall')?.[0]?.[0]).toBe('waste');
    expect(table.get('hantering')?.[0]?.[0]).toBe('handling');
  });

  it('trusts no weight above 1 and keeps no name that only stands for itself', () => {
    const table = learnBridge([
      ...lessons,
      ...lessons,
      sentence('lindqvist', 'lindqvist'),
      sentence('lindqvist', 'lindqvist'),
    ]);
    for (const found of table.values()) for (const [, weight] of found) expect(weight).toBeLessThanOrEqual(1);
    expect(table.has('lindqvist')).toBe(false);
  });

  it('learns the same table twice, and nothing from nothing', () => {
    expect(learnBridge(lessons)).toEqual(learnBridge(lessons));
    expect(learnBridge([])).toEqual(new Map());
  });

  it('opens to what was packed, in hundredths', () => {
    const table = new Map([['skol', [['school', 0.87] as const, ['pupil', 0.06] as const]]]);
    expect(unpackBridge(packBridge(table))).toEqual(table);
  });
});

describe('pairSentences', () => {
  it('pairs sentences that say the same, also where one was made into two', () => {
    const text = {
      sv: 'Skolan ligger i Helsingborg. Bussen går till Malmö och sedan vidare till Lund.',
      en: 'The school is in Helsingborg. The bus goes to Malmö. It then continues to Lund.',
    };
    const pairs = pairSentences(text, analyser);
    expect(pairs).toHaveLength(2);
    expect(pairs[0]?.en).toContain('helsingborg');
    expect(pairs[1]?.en).toEqual(expect.arrayContaining(['malmo', 'lund']));
  });

  it('finds nothing where one side is empty', () => {
    expect(pairSentences({ sv: '', en: 'A school.' }, analyser)).toEqual([]);
    expect(alignSentences([], [], 1)).toEqual([]);
  });
});

describe('assignFolds', () => {
  const items = [
    { people: ['a'], titles: ['One'] },
    { people: ['a', 'b'], titles: ['Two'] },
    { people: ['b'], titles: ['Three'] },
    { people: ['c'], titles: ['three!'] },
    { people: ['d'], titles: ['Four'] },
    { people: [], titles: ['Five'] },
  ];

  it('holds together those who share people or a title, however indirectly', () => {
    const folds = assignFolds(items, 2);
    expect(new Set(folds.slice(0, 4)).size).toBe(1);
    expect(new Set(folds).size).toBe(2);
  });
});
