import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noMeanings } from '@/domain/search/meanings';
import { readQuestion } from '@/domain/search/question';
import { excerpt, highlight } from './highlight';
import type { Highlight } from './search-port';
import { createHitFinder } from './find-hits';

const shown = (pieces: Highlight) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const plain = (pieces: Highlight) => pieces.map((piece) => piece.text).join('');
const finder = (query: string) => createHitFinder(readQuestion(query, noMeanings), 'sv');
const mark = (text: string, query: string) => shown(highlight(text, query === '' ? null : finder(query)));

describe('highlight', () => {
  it('marks words as typed, begun, inflected, and inside compounds', () => {
    expect(mark('Larmet och larmen', 'larm')).toBe('[Larmet] och [larmen]');
    expect(mark('Nya trygghetslarm hemma', 'larm')).toBe('Nya trygghets[larm] hemma');
    expect(mark('Sensorer i hemmet', 'senso')).toBe('[Sensorer] i hemmet');
  });

  it('leaves a text whole when nothing is sought or found', () => {
    expect(mark('Nya trygghetslarm', '')).toBe('Nya trygghetslarm');
    expect(mark('Nya trygghetslarm', 'cykel')).toBe('Nya trygghetslarm');
  });
});

describe('excerpt', () => {
  const filler = 'Staden vill veta mer om hur det fungerar i dag. '.repeat(12);

  it('shows the part around the first hit, marked, with dots where it was cut', () => {
    const found = excerpt(`${filler}Ett larm som hörs. ${filler}`, finder('larm'));
    expect(shown(found)).toMatch(/^… .*Ett \[larm\] som hörs\. .* …$/);
    expect(plain(found).length).toBeLessThan(230);
  });

  it('begins at the beginning when nothing is sought', () => {
    expect(shown(excerpt(filler, null))).toMatch(/^Staden vill .* …$/);
  });

  it('is always a part of the text on one line, whatever is sought', () => {
    const words = fc.array(
      fc.constantFrom('larm', 'larmet', 'trygghetslarm', 'och', 'hemma', 'x', '🙂', 'ö'.repeat(300)),
    );
    fc.assert(
      fc.property(words, words, (text, query) => {
        const line = text.join(' ');
        const found = excerpt(text.join('\n '), finder(query.join(' ')));
        expect(line).toContain(plain(found).replace(/^… /, '').replace(/ …$/, ''));
        expect(plain(found).length).toBeLessThanOrEqual(224);
      }),
    );
  });
});
