import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from './analyse';
import { smallLexicon } from './lexicon.fixture';
import { indexSkills } from './skill-index';
import type { SkillNames } from './skill-names';
import { searchSkills } from './skill-search';

const skill = (key: string, sv: string, en: string, svAlt: string[] = []): SkillNames => ({
  key,
  sv,
  en,
  svAlt,
  enAlt: [],
});
const skills = [
  skill('elderly-care', 'äldreomsorg', 'elderly care', ['äldrevård']),
  skill('alarms', 'trygghetslarm', 'personal alarms'),
  skill('school-bus', 'skolbuss', 'school bus'),
  skill('school', 'skola', 'school'),
  skill('waste', 'avfallshantering', 'waste management'),
  skill('cpp', 'C++', 'C++'),
];
const index = indexSkills(skills, createAnalyser(smallLexicon));
const search = (query: string, limit = 5): string[] =>
  searchSkills(index, { query, language: 'sv', limit }).map((hit) => hit.skill);

describe('searchSkills', () => {
  it.each([
    ['äldreomsorg', 'elderly-care'],
    ['aldreomsorg', 'elderly-care'],
    ['äldrev', 'elderly-care'],
    ['elderly', 'elderly-care'],
    ['omsorg för äldre', 'elderly-care'],
    ['trygetslarm', 'alarms'],
    ['larm', 'alarms'],
    ['skolan', 'school'],
    ['skolbussar', 'school-bus'],
    ['wast managment', 'waste'],
    ['c++', 'cpp'],
    ['s', 'school'],
  ])('answers "%s" with %s first', (query, first) => {
    expect(search(query)[0]).toBe(first);
  });

  it('shows the name that matched', () => {
    expect(searchSkills(index, { query: 'äldrevård', language: 'sv', limit: 1 })[0]).toMatchObject({
      name: 'äldrevård',
      language: 'sv',
    });
  });

  it.each(['', '   ', '👋', '!?'])('answers "%s" with nothing', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('gives each skill once, at most as many as asked for, best first, for any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 6 }), (query, limit) => {
        const hits = searchSkills(index, { query, language: 'en', limit });
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(new Set(hits.map((hit) => hit.skill)).size).toBe(hits.length);
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
      }),
    );
  });

  it('finds every skill by its own label', () => {
    for (const { key, sv, en } of skills) {
      expect(search(sv)[0]).toBe(key);
      expect(search(en)[0]).toBe(key);
    }
  });
});
