import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConceptNames, findLayWords } from './find-lay-words';
import type { LayWord } from './lay-word';

const words: readonly LayWord[] = [
  { word: 'återbruk', language: 'sv', skills: ['reuse'], themes: [] },
  { word: 'sopor', language: 'sv', skills: ['waste-sorting'], themes: [] },
  { word: 'sop', language: 'sv', skills: ['waste-sorting'], themes: [] },
  { word: 'trash', language: 'en', skills: ['waste-sorting'], themes: ['climate'] },
  { word: 'LSS', language: 'sv', skills: ['disability-support'], themes: [] },
];
const names: ConceptNames = {
  skills: new Map([
    ['waste-sorting', ['avfallssortering', 'waste sorting', 'källsortering']],
    ['reuse', ['återanvändning', 'reuse']],
  ]),
  themes: new Map([['climate', ['Klimat', 'Climate']]]),
};
const find = (query: string, of: 'sv' | 'en' | null = null) =>
  findLayWords(words, { query, of, sortedIn: 'sv' }, names).map(({ word }) => word);

describe('findLayWords', () => {
  it('gives all by the alphabet of the page, å last', () => {
    expect(find('')).toEqual(['LSS', 'sop', 'sopor', 'trash', 'återbruk']);
    expect(find(' ', 'en')).toEqual(['trash']);
  });

  it('finds by the word, the nearest first, and by what it leads to', () => {
    expect(find('Sop')).toEqual(['sop', 'sopor']);
    expect(find('lss')).toEqual(['LSS']);
    expect(find('källsort')).toEqual(['sop', 'sopor', 'trash']);
    expect(find('sorting waste', 'sv')).toEqual(['sop', 'sopor']);
    expect(find('klimat')).toEqual(['trash']);
    expect(find('disability-support')).toEqual(['LSS']);
    expect(find('sorting climate')).toEqual([]);
  });

  it('answers any question with some of the words, each once', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const found = find(query);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
