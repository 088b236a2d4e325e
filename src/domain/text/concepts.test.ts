import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from './analyse';
import { createConceptFinder } from './concepts';
import { getAnalyser, getLexicon } from './default-analyser';
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

  describe('of names that lean on function words, hyphens or dots', () => {
    const loose = [
      skill('reuse', 'återbruk', 're-use'),
      skill('trials', 'randomiserade försök', 'A/B testing', ['ab-test']),
      skill('buildings', 'fastigheter', 'buildings', ['fastighet']),
      skill('e-services', 'e-tjänster', 'e-services'),
      skill('universal-design', 'design för alla', 'design for all'),
      skill('foster-care', 'familjehem', 'out-of-home care'),
      skill('gangs', 'gäng', 'gangs'),
      skill('sensors', 'sensorer', 'sensors'),
      skill('data', 'data', 'data'),
      skill('radar', 'radar', 'radar'),
    ];
    const other = createConceptFinder(loose, getAnalyser(), getLexicon());
    const skillsIn = (text: string, language: 'sv' | 'en'): string[] =>
      other.find(text, language).map((found) => `${found.surface} = ${found.skill}`);

    it.each([
      ['we use what is used', 'en'],
      ['test the tests, testing', 'en'],
      ['testa och pröva ett test', 'sv'],
      ['she builds a market', 'en'],
      ['våra tjänster och en design', 'sv'],
      ['home care at home', 'en'],
      ['en gång till, gånger', 'sv'],
      ['fast anställd, en rad', 'sv'],
    ] as const)('takes no stray word for one: %s', (text, language) => {
      expect(skillsIn(text, language)).toEqual([]);
    });

    it.each([
      ['re-use and the re-uses', 'en', ['re-use = reuse', 're-uses = reuse']],
      ['A/B testing pays', 'en', ['A/B testing = trials']],
      ['byggd fastighet, fastigheter', 'sv', ['fastighet = buildings', 'fastigheter = buildings']],
      ['e-tjänsten', 'sv', ['e-tjänsten = e-services']],
      ['en design för alla', 'sv', ['design för alla = universal-design']],
      ['out-of-home care', 'en', ['out-of-home care = foster-care']],
      ['gängen, gang', 'sv', ['gängen = gangs', 'gang = gangs']],
    ] as const)('takes the whole name: %s', (text, language, expected) => {
      expect(skillsIn(text, language)).toEqual(expected);
    });

    it.each(['sensor', 'sensorn', 'sensorns', 'sensorer', 'sensorerna', 'sensorernas'])(
      'meets the plural in %s',
      (form) => {
        expect(skillsIn(form, 'sv')).toEqual([`${form} = sensors`]);
      },
    );

    it('is less sure of a word that is common by itself', () => {
      const [common] = other.find('data', 'sv');
      const [telling] = other.find('sensorer', 'sv');
      expect(common?.confidence).toBeLessThan(0.6);
      expect(telling?.confidence).toBe(1);
    });
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
