import { describe, expect, it } from 'vitest';
import { countCharGrams } from './char-grams';
import { foldLetters } from './fold';

describe('foldLetters', () => {
  it.each([
    ['hälsa', 'halsa'],
    ['åäö', 'aao'],
    ['idé', 'ide'],
    ['smørrebrød', 'smorrebrod'],
    ['plan', 'plan'],
    ['мир', 'мир'],
  ])('folds %s to %s', (word, folded) => {
    expect(foldLetters(word)).toBe(folded);
  });
});

describe('countCharGrams', () => {
  it('marks the boundaries of words', () => {
    expect(Object.fromEntries(countCharGrams('Å-år', 3, 3))).toEqual({ _a_: 1, _ar: 1, ar_: 1 });
  });

  it('costs no more for a long text than for fifty words', () => {
    expect(countCharGrams('skola '.repeat(50_000), 3, 3).get('sko')).toBe(50);
  });
});
