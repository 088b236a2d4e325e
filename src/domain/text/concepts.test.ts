import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from './analyse';
import { createConceptFinder } from './concepts';
import { smallLexicon } from './lexicon.fixture';
import type { SkillNames } from './skill-names';
import { suggestConcepts } from './suggest-concepts';

const skill = (key: string, sv: string, en: string, svAlt: string[] = []): SkillNames => ({
  key,
  sv,
  en,
  svAlt,
  enAlt: [],
});
const skills = [
  skill('elderly-care', 'äldreomsorg', 'elderly care', ['omsorg om äldre']),
  skill('care', 'omsorg', 'care'),
  skill('alarms', 'trygghetslarm', 'personal alarms'),
  skill('care-homes', 'drift av särskilt boende', 'residential care', ['särskilt boende']),
];
const finder = createConceptFinder(skills, createAnalyser(smallLexicon));
const find = (text: string, language: 'sv' | 'en' | 'unknown' = 'sv') =>
  finder.find(text, language).map((found) => `${found.surface} = ${found.skill}`);

describe('createConceptFinder', () => {
  it('finds labels in any inflection, and says where', () => {
    const [found] = finder.find('Vi söker nya Trygghetslarmen nu', 'sv');
    expect(found).toEqual({ skill: 'alarms', start: 13, end: 28, surface: 'Trygghetslarmen', confidence: 1 });
  });

  it.each([
    ['Äldreomsorgens behov', 'Äldreomsorgens = elderly-care'],
    ['omsorgen om de äldre', 'omsorgen om de äldre = elderly-care'],
    ['på särskilda boenden', 'särskilda boenden = care-homes'],
    ['god omsorg', 'omsorg = care'],
  ])('reads %s as %s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  it('finds English names too', () => {
    expect(find('better elderly care', 'en')).toEqual(['elderly care = elderly-care']);
  });

  it('joins no words across the end of a sentence', () => {
    expect(find('Nytt är särskilt. Boende ska trivas')).toEqual([]);
  });

  it('is less sure of a name inside a longer compound', () => {
    const [whole] = finder.find('trygghetslarm', 'sv');
    const [inside] = finder.find('trygghetslarmsystem', 'sv');
    expect(inside?.skill).toBe('alarms');
    expect(inside?.confidence).toBeLessThan(whole?.confidence ?? 0);
  });

  it.each(['', '👋', 'och att det', 'مرحبا'])('finds nothing in "%s"', (text) => {
    expect(find(text, 'unknown')).toEqual([]);
  });

  it('reads 50,000 words in bounded time', () => {
    const started = performance.now();
    expect(find('omsorg om äldre med trygghetslarm, '.repeat(10_000))).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('gives passages that do not overlap, in order, as they stand in the text', () => {
    const words = fc.constantFrom(
      'äldre',
      'omsorg',
      'om',
      'Äldreomsorg',
      'trygghetslarm',
      'särskilt',
      'boende',
      '.',
      'och',
    );
    fc.assert(
      fc.property(fc.array(words), (made) => {
        const text = made.join(' ');
        let end = 0;
        for (const found of finder.find(text, 'sv')) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(found.start, found.end)).toBe(found.surface);
          expect(found.confidence).toBeGreaterThan(0);
          expect(found.confidence).toBeLessThanOrEqual(1);
          end = found.end;
        }
      }),
    );
  });
});

describe('suggestConcepts', () => {
  it('gathers passages by skill, surest first', () => {
    const suggested = suggestConcepts(finder.find('omsorg om äldre och trygghetslarm; äldreomsorg', 'sv'));
    expect(suggested.map(({ skill: key, passages }) => [key, passages.length])).toEqual([
      ['elderly-care', 2],
      ['alarms', 1],
    ]);
  });

  it('leaves out what is too unsure', () => {
    const unsure = { skill: 'care', start: 0, end: 4, surface: 'care', confidence: 0.4 };
    expect(suggestConcepts([unsure])).toEqual([]);
    expect(suggestConcepts([unsure, unsure])[0]?.confidence).toBeCloseTo(0.64);
  });
});
