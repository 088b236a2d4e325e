import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getLexicon } from './default-analyser';
import { guessLanguage } from './guess-language';

const guess = (text: string) => guessLanguage(text, getLexicon());

describe('guessLanguage', () => {
  it.each([
    ['Vi vill att fler äldre ska känna sig trygga hemma.', 'sv'],
    ['We want more older people to feel safe at home.', 'en'],
    ['hemtjänst', 'sv'],
    ['waste management', 'en'],
  ])('reads "%s" as %s', (text, language) => {
    expect(guess(text).language).toBe(language);
  });

  it.each(['', '12345', '👋', 'مرحبا'])('does not know "%s"', (text) => {
    expect(guess(text)).toEqual({ language: 'unknown', confidence: 0 });
  });

  it('is sure of a whole sentence', () => {
    expect(guess('Kommunen söker en lösning som minskar matsvinnet i skolorna.').confidence).toBeGreaterThan(0.95);
  });

  it('answers anything with a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { confidence } = guess(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
