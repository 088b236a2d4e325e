import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import seed from '../../../prisma/seed/lay-words.json';
import core from '../../../prisma/seed/taxonomy-core.json';
import themes from '../../../prisma/seed/themes.json';
import { visitor } from '../access/actor';
import { aPerson, atTheCentre } from '../access/actor.fixture';
import { languages } from '../shared/language';
import { canEditLayWords, checkLayWord, type LayWord, layWordLimits, plainWord } from './lay-word';

const nothing = { skills: [], themes: [] };
const none = { others: [], refused: nothing };
const word: LayWord = { word: 'sopor', language: 'sv', skills: ['waste-sorting'], themes: [] };
const codes = (over: Partial<LayWord>, beside: Partial<Parameters<typeof checkLayWord>[1]> = {}) => {
  const checked = checkLayWord({ ...word, ...over }, { ...none, ...beside });
  return checked.ok ? [] : checked.error.map(({ code, field }) => `${code} ${field}`);
};

describe('checkLayWord', () => {
  it('takes a word that leads somewhere, tidied, and keeps the order of its concepts', () => {
    expect(checkLayWord({ ...word, word: '  ta   ut soporna ', skills: ['b', 'a', 'b'] }, none)).toEqual({
      ok: true,
      value: { ...word, word: 'ta ut soporna', skills: ['b', 'a'] },
    });
    expect(codes({ skills: [], themes: ['climate'] })).toEqual([]);
    expect(codes({ word: 'å' })).toEqual([]);
  });

  it.each([
    [{ word: ' ' }, 'lay_word_missing word'],
    [{ word: '–!' }, 'lay_word_missing word'],
    [{ word: 'x'.repeat(61) }, 'lay_word_too_long word'],
    [{ word: 'var slänger jag kläder' }, 'lay_word_too_many_parts word'],
    [{ skills: [] }, 'lay_word_concept_missing skills'],
    [{ skills: ['a', 'b', 'c', 'd'], themes: ['e', 'f'] }, 'lay_word_too_many_concepts skills'],
  ])('%j is refused: %s', (over, fault) => {
    expect(codes(over)).toEqual([fault]);
  });

  it('refuses a word that its language has already, whatever the case', () => {
    const others = [{ word: 'Sopor', language: 'sv' as const }];
    expect(codes({}, { others })).toEqual(['lay_word_taken word']);
    expect(codes({ language: 'en' }, { others })).toEqual([]);
  });

  it('says every fault at once', () => {
    const refused = { skills: ['waste-sorting'], themes: ['old'] };
    expect(codes({ word: '', themes: ['old'] }, { refused })).toEqual([
      'lay_word_missing word',
      'lay_word_skill_unknown skills',
      'lay_word_theme_unknown themes',
    ]);
  });

  it('takes what it has taken, as it is, and never beside itself', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const keys = fc.array(key, { maxLength: 4 });
    const language = fc.constantFrom(...languages);
    fc.assert(
      fc.property(fc.record({ word: fc.string(), language, skills: keys, themes: keys }), (typed) => {
        const checked = checkLayWord(typed, none);
        if (!checked.ok) return;
        const taken = checked.value;
        const concepts = [...taken.skills, ...taken.themes];
        expect(concepts.length).toBeGreaterThanOrEqual(1);
        expect(concepts.length).toBeLessThanOrEqual(layWordLimits.concepts);
        expect(taken.word.length).toBeGreaterThanOrEqual(1);
        expect(taken.word.length).toBeLessThanOrEqual(layWordLimits.characters);
        expect(checkLayWord(taken, none)).toEqual(checked);
        expect(checkLayWord(typed, { ...none, others: [taken] })).toMatchObject({
          ok: false,
          error: [{ code: 'lay_word_taken' }],
        });
      }),
    );
  });
});

it('is edited by those who edit themes', () => {
  expect([visitor, aPerson(), atTheCentre('adviser')].some(canEditLayWords)).toBe(false);
  expect([atTheCentre('coordinator'), atTheCentre('administrator')].every(canEditLayWords)).toBe(true);
});

describe('the words of the seed', () => {
  const words = seed as readonly LayWord[];
  const skills = new Set(core.skills.map(({ key }) => key));
  const named = new Set(themes.map(({ key }) => key));

  it('follow the rules, stand there once, and lead to concepts that are there', () => {
    const taken = new Set<string>();
    const wrong = words.filter((one) => {
      const at = `${one.language} ${plainWord(one.word)}`;
      const refused = {
        skills: one.skills.filter((key) => !skills.has(key)),
        themes: one.themes.filter((key) => !named.has(key)),
      };
      const checked = checkLayWord(one, { others: [], refused });
      const isFine = checked.ok && JSON.stringify(checked.value) === JSON.stringify(one) && !taken.has(at);
      taken.add(at);
      return !isFine;
    });
    expect(wrong).toEqual([]);
  });

  it('are at least 400 in Swedish and 150 in English', () => {
    const count = (language: string) => words.filter((one) => one.language === language).length;
    expect(count('sv')).toBeGreaterThanOrEqual(400);
    expect(count('en')).toBeGreaterThanOrEqual(150);
  });
});
