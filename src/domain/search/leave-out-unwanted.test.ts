import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOutUnwanted } from './leave-out-unwanted';

/** What is promised in one expression; its time grows with the square of a sentence. */
const inOne =
  /[^.!?\n]*\b(?:(?:söker|vill|önskar|behöver)(?: (?:vi|ni|de|man|jag))? (?:inte|ej|ingen|inga|inget)|inte ute efter|(?:do not|don['’]t|does not) (?:want|need|seek)|not looking for)\b[^.!?\n]*[.!?]?/giu;

describe('leaveOutUnwanted', () => {
  it('leaves out whole sentences that say what is not sought, in both languages', () => {
    expect(leaveOutUnwanted('Ett larm hemma. Vi söker inte kameror! Nattetid.')).toBe('Ett larm hemma.  Nattetid.');
    expect(leaveOutUnwanted('Radar\nWe do not want cameras\nAt night')).toBe('Radar\n \nAt night');
    expect(leaveOutUnwanted('Vi söker en app som inte larmar i onödan.')).toBe(
      'Vi söker en app som inte larmar i onödan.',
    );
  });

  it('leaves out what the one expression would', () => {
    const piece = fc.constantFrom(
      'Vi',
      'söker',
      'Söker vi',
      ' ',
      ' inte',
      ' inga',
      'ej',
      'inte ute efter',
      'do not',
      "don't",
      ' want',
      '.',
      '?',
      '\n',
      'not looking for',
      'NOT LOOKING FOR',
      'é',
      'å',
      '😀',
      '_',
      '\ud83d',
      'x',
      '!',
      ' vill ingen ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(leaveOutUnwanted(text)).toBe(text.replace(inOne, ' '));
      }),
    );
  });
});
