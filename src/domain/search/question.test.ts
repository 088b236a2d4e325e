import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMeanings, noMeanings } from './meanings';
import { readQuestion } from './question';

const meanings = createMeanings(
  [
    { concept: 'elderly-care', text: 'äldreomsorg', language: 'sv', weight: 1 },
    { concept: 'elderly-care', text: 'gamla', language: 'sv', weight: 0.8 },
    { concept: 'night', text: 'digital nattillsyn', language: 'sv', weight: 1 },
    { concept: 'fall', text: 'fall detection', language: 'en', weight: 1 },
  ],
  new Map([
    ['night', 'elderly-care'],
    ['elderly-care', 'care'],
  ]),
);
const meaningOf = (text: string) => readQuestion(text, meanings).map(({ concepts }) => [...concepts.keys()]);

describe('a question', () => {
  it('means what its words name, alone or together, inflected or taken apart', () => {
    expect(meaningOf('gamla')).toEqual([['elderly-care']]);
    expect(meaningOf('äldreomsorgen')).toEqual([['elderly-care']]);
    expect(meaningOf('omsorg')).toEqual([[]]);
    expect(meaningOf('fall detection')).toEqual([['fall'], ['fall']]);
  });

  it('means a little of the next broader concept, but not of the broadest', () => {
    const [first] = readQuestion('digital nattillsyn', meanings);
    expect(first?.concepts.get('night')).toBe(1);
    expect(first?.concepts.get('elderly-care')).toBe(0.25);
    expect(first?.concepts.has('care')).toBe(false);
  });

  it('leaves out words that say nothing, unless there is nothing else', () => {
    expect(readQuestion('stöd utan kamera', noMeanings).map(({ plain }) => plain)).toEqual(['stod', 'kamera']);
    expect(readQuestion('och', noMeanings)).toHaveLength(1);
    expect(readQuestion('', noMeanings)).toEqual([]);
  });

  it('guesses what an unknown compound is made of, from words that somebody has', () => {
    const known = new Set(['dorr', 'las']);
    const [word] = readQuestion('dörrlås', noMeanings, (plain) => known.has(plain));
    expect(word?.parts.length === 2 || word?.guess.parts.length === 2).toBe(true);
  });

  it('is read in bounded size whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6_000 }), (text) => {
        expect(readQuestion(text, meanings).length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
