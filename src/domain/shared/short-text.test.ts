import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortText } from './short-text';

describe('F7: the beginning of a text', () => {
  it('is the text itself when it fits', () => expect(shortText(' Vi  hjälper\näldre. ', 40)).toBe('Vi hjälper äldre.'));

  it('ends with a sentence where one ends late enough', () =>
    expect(shortText('Vi hjälper äldre att sova. Sensorerna syns inte och hörs inte.', 40)).toBe(
      'Vi hjälper äldre att sova.',
    ));

  it('ends between words otherwise', () =>
    expect(shortText('Sensorer, som varken syns eller hörs, hjälper äldre att sova', 30)).toBe(
      'Sensorer, som varken syns…',
    ));

  it('is never longer than asked for, and never ends inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 20, max: 200 }), (text, max) => {
        const short = shortText(text, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});
