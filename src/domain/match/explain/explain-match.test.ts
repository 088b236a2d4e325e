import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNeed, anyProfile } from '../arbitrary-pairs.fixture';
import type { Profile } from '../match';
import { fallNeed, fallProfile, testKnowledge } from '../match.fixture';
import { createRanker } from '../ranker';
import { inSentence, listOf } from './phrase';

const ranker = createRanker(testKnowledge);

describe('an explanation', () => {
  it('promises for a skill, a theme or a field just the points that adding it gives', () => {
    fc.assert(
      fc.property(anyNeed, anyProfile, (need, profile) => {
        const match = ranker.scorePair(need, profile);
        for (const { kind, key, points } of match.wouldRaise) {
          if (key === null || key === 'maturity') continue;
          const best: Partial<Profile> = { place: need.place, capacityMonths: 0 };
          const added: Profile = {
            ...profile,
            ...(kind === 'skill' && { skills: [...profile.skills, { skill: key, level: 'experienced' as const }] }),
            ...(kind === 'theme' && { themes: [...profile.themes, key] }),
            ...(kind === 'field' && { [key]: best[key as keyof Profile] }),
          };
          expect(ranker.scorePair(need, added).score).toBe(match.score + points);
          expect(points).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('shows words that lower the score when they are taken away', () => {
    const match = ranker.scorePair(fallNeed, fallProfile);
    const words = match.evidence.filter(({ kind }) => kind === 'word').map(({ label }) => label.sv);
    expect(words.length).toBeGreaterThan(3);
    const without = (text: string): string =>
      words.reduce((left, word) => left.replaceAll(new RegExp(word, 'giu'), ''), text);
    const bare: Profile = {
      ...fallProfile,
      passages: fallProfile.passages.map((passage) => ({ ...passage, body: without(passage.body) })),
      works: fallProfile.works.map((work) => ({
        ...work,
        passages: work.passages.map((passage) => ({
          ...passage,
          title: without(passage.title),
          body: without(passage.body),
        })),
      })),
    };
    expect(ranker.scorePair(fallNeed, bare).score).toBeLessThan(match.score);
  });

  it('names in evidence only works that the profile has, with points that sum to no more than the score', () => {
    fc.assert(
      fc.property(anyNeed, anyProfile, (need, profile) => {
        const match = ranker.scorePair(need, profile);
        const ids = new Set(profile.works.map(({ id }) => id));
        for (const { workId } of match.evidence) expect(workId === null || ids.has(workId)).toBe(true);
        expect(match.evidence.reduce((sum, { points }) => sum + points, 0)).toBeLessThanOrEqual(match.score + 0.1);
        for (const text of [match.sentence, match.toSolver, ...match.parts.map(({ why }) => why)]) {
          for (const language of ['sv', 'en'] as const) expect(text[language]).toMatch(/^[\p{Lu}\d].*\.$/u);
        }
        expect(match.whyNot === null).toBe(
          match.score >= testKnowledge.weights.low || match.parts.every(({ of }) => of === 0),
        );
      }),
    );
  });

  it('speaks of what is near when nothing is shared', () => {
    const near: Profile = {
      ...fallProfile,
      skills: [{ skill: 'safety-alarms', level: 'expert' }],
      works: [],
      place: 'Lund',
    };
    expect(ranker.scorePair(fallNeed, near).sentence.sv).toBe(
      'Har kompetens inom trygghetslarm (nära det som behövs) och arbetar med vård och omsorg.',
    );
  });
});

describe('a phrase', () => {
  it('lists and lowers labels as people write them', () => {
    expect(listOf(['a', 'b', 'c'], 'sv')).toBe('a, b och c');
    expect(inSentence('Falldetektering')).toBe('falldetektering');
    expect(inSentence('IoT-sensorer')).toBe('IoT-sensorer');
    expect(inSentence('AI')).toBe('AI');
  });
});
