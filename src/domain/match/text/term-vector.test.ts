import { describe, expect, it } from 'vitest';
import { getAnalyser } from '../../text/default-analyser';
import { withBackground } from './background';
import { countStatistics } from './corpus-statistics';
import { bagTerms, isBigram, type TermBag, termIdOf } from './term-bag';
import { similarity, weighBag, weighNeedBag } from './term-vector';

const bagOf = (text: string): TermBag => bagTerms(getAnalyser().analyse(text, 'en'));

describe('bags', () => {
  it('count terms in ascending order of their numbers, and words apart from bigrams', () => {
    const bag = bagOf('alarm alarm radar');
    const ids = [...bag.ids];
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(bag.length).toBe(3);
    expect(bag.counts[ids.indexOf(termIdOf('alarm', 'word'))]).toBe(2);
    expect(ids.filter(isBigram)).toHaveLength(2);
  });

  it('number a word and its part of a compound alike, and a bigram otherwise', () => {
    expect(termIdOf('larm', 'part')).toBe(termIdOf('larm', 'word'));
    expect(termIdOf('larm', 'bigram')).not.toBe(termIdOf('larm', 'word'));
  });
});

describe('vectors', () => {
  it('have length 1, and a rare word weighs more than a common one', () => {
    const statistics = countStatistics();
    for (const text of ['radar care', 'care home', 'care work', 'care night']) statistics.add(bagOf(text));
    const vector = weighBag(bagOf('radar care'), statistics);
    expect(vector.weights.reduce((sum, weight) => sum + weight * weight, 0)).toBeCloseTo(1, 5);
    const weightOf = (term: string) => vector.weights[vector.ids.indexOf(termIdOf(term, 'word'))] ?? 0;
    expect(weightOf('radar')).toBeGreaterThan(weightOf('care'));
  });

  it('of a need give 1 with the very same work', () => {
    const statistics = countStatistics();
    statistics.add(bagOf('radar care home night'));
    const bag = bagOf('radar and radar in a care home');
    expect(similarity(weighNeedBag(bag, statistics), weighBag(bag, statistics))).toBeCloseTo(1, 5);
  });
});

describe('statistics', () => {
  it('come back as they were when a work is taken away, and when they are saved', () => {
    const statistics = countStatistics();
    statistics.add(bagOf('radar care'));
    const before = statistics.pack();
    statistics.add(bagOf('noise in schools'));
    statistics.remove(bagOf('noise in schools'));
    expect(statistics.pack()).toEqual(before);
    expect(countStatistics(before).pack()).toEqual(before);
    expect(countStatistics().meanLength).toBe(0);
  });

  it('make common words count less in a small corpus that is read through general language', () => {
    const common = termIdOf('care', 'word');
    const statistics = countStatistics();
    statistics.add(bagOf('radar care'));
    const through = withBackground(statistics, new Map([[common, 0.5]]), 100);
    expect(through.works).toBe(101);
    expect(through.frequencyOf(common)).toBe(51);
    expect(through.frequencyOf(termIdOf('radar', 'word'))).toBe(1);
    const weights = weighBag(bagOf('radar care'), through);
    const at = (id: number) => weights.weights[weights.ids.indexOf(id)] ?? 0;
    expect(at(common)).toBeLessThan(at(termIdOf('radar', 'word')) / 3);
  });
});
