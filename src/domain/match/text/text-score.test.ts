import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAnalyser } from '../../text/default-analyser';
import type { Passage } from '../match';
import { countStatistics } from './corpus-statistics';
import { bagPassages } from './read-passages';
import { scoreText, type TextStatistics, type WorkText, weighNeed, weighText } from './text-score';

const reading = { analyser: getAnalyser(), translate: null };
const corpus = [
  'Sensors that notice when an older person falls at night',
  'Radar for fall detection in care homes without cameras',
  'Measuring noise in classrooms and school yards',
  'Route planning for waste collection with fewer lorries',
  'A letter service that explains decisions in plain words',
  'Night shifts in care homes and how alarms are answered',
];
const passage = (body: string): Passage => ({ language: 'en', title: '', body });
const statistics = ((): TextStatistics => {
  const counted = { sv: countStatistics(), en: countStatistics() };
  for (const body of corpus) {
    const { en } = bagPassages([passage(body)], reading);
    if (en) counted.en.add(en);
  }
  return counted;
})();
const need = (body: string) => weighNeed(bagPassages([passage(body)], reading), statistics);
const work = (body: string, workId: string): WorkText => ({
  workId,
  vectors: weighText(bagPassages([passage(body)], reading), statistics),
});
const question = need('We want to notice when older people fall at night in our care homes, without cameras');
const words = fc.constantFrom(...corpus.flatMap((body) => body.split(' ')));
const texts = fc.array(words, { minLength: 1, maxLength: 30 }).map((some) => some.join(' '));

describe('the score of a solver’s works', () => {
  it('is highest for works about the same thing', () => {
    const fitting = scoreText(question, [work(corpus[1] ?? '', 'a')]).score;
    const other = scoreText(question, [work(corpus[3] ?? '', 'a')]).score;
    expect(fitting).toBeGreaterThan(0.3);
    expect(other).toBeLessThan(fitting / 3);
  });

  it('is 1 for a work with the very words of the need', () => {
    const body = 'Radar for fall detection in care homes';
    expect(scoreText(need(body), [work(body, 'a')]).works[0]?.similarity).toBeCloseTo(1, 5);
  });

  it('lies between 0 and 1 and is the sum of its contributions', () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 12 }), (asked, bodies) => {
        const found = scoreText(
          need(asked),
          bodies.map((body, at) => work(body, `w${at}`)),
        );
        const sum = found.contributions.reduce((total, { points }) => total + points, 0);
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        expect(sum).toBeCloseTo(found.score, 6);
        expect(found.contributions.every(({ points }) => points > 0)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the works', () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { minLength: 2, maxLength: 8 }), (asked, bodies) => {
        const works = bodies.map((body, at) => work(body, `w${at}`));
        expect(scoreText(need(asked), works)).toEqual(scoreText(need(asked), [...works].reverse()));
      }),
    );
  });

  it('does not grow with copies of a work', () => {
    const [first = ''] = corpus;
    const once = scoreText(question, [work(first, 'a')]).score;
    const copies = Array.from({ length: 9 }, (_, at) => work(first, `a${at}`));
    expect(scoreText(question, copies).score).toBeCloseTo(once, 12);
  });

  it('is not changed by works about something else, however many', () => {
    const fitting = work(corpus[0] ?? '', 'a');
    const others = Array.from({ length: 30 }, (_, at) => work('Route planning waste collection lorries', `b${at}`));
    expect(scoreText(question, [fitting, ...others]).score).toBeCloseTo(scoreText(question, [fitting]).score, 12);
  });

  it('is never lowered by one more work', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), texts, (bodies, added) => {
        const before = bodies.map((body, at) => work(body, `w${at}`));
        const after = [...before, work(added, 'new')];
        // Which of two near copies counts may move the score by what they differ in (at most 5 of 100).
        expect(scoreText(question, after).score).toBeGreaterThanOrEqual(scoreText(question, before).score - 0.05);
      }),
    );
  });

  it('answers to anything', () => {
    const odd = [
      '',
      ' ',
      'fall',
      'the and of to',
      '🦉🦉🦉',
      'مرحبا بالعالم',
      '\u202Eyal\u202C',
      'fall '.repeat(50_000),
      '\u0000',
    ];
    for (const asked of odd)
      for (const body of odd) {
        const { score } = scoreText(need(asked), [work(body, 'a')]);
        expect(Number.isFinite(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    expect(scoreText(need('fall'), [])).toEqual({ score: 0, contributions: [], works: [] });
  });

  it('compares in Swedish where both are Swedish, and not at all without a common language', () => {
    const swedish = bagPassages([{ language: 'sv', title: '', body: 'Larm när någon faller på natten' }], reading);
    const asked = weighNeed(swedish, statistics);
    expect(scoreText(asked, [{ workId: 'a', vectors: weighText(swedish, statistics) }]).score).toBeGreaterThan(0.9);
    expect(scoreText(asked, [work(corpus[0] ?? '', 'a')]).score).toBe(0);
  });
});
