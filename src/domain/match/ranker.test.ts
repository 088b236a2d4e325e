import { describe, expect, it } from 'vitest';
import { fallNeed, fallProfile, testKnowledge } from './match.fixture';
import { createRanker } from './ranker';
import { blankProfile } from './ready';

const ranker = createRanker(testKnowledge);

describe('the ranker', () => {
  it('explains a good pair in both languages', () => {
    const match = ranker.scorePair(fallNeed, fallProfile);
    expect(match.sentence.sv).toBe(
      'Har kompetens inom falldetektering, har gjort ”Trygg natt på särskilt boende” (2023) och finns i Helsingborg.',
    );
    expect(match.toSolver.en).toBe(
      'You have skills in fall detection, have done ”Trygg natt på särskilt boende” (2023) and are based in Helsingborg.',
    );
    expect(match.coveredSkills).toEqual([
      { skill: 'fall-detection', by: 'radar-fall-detection', closeness: 'narrower' },
    ]);
    expect(match.missingSkills).toEqual([{ skill: 'service-design', need: 'good' }]);
    expect(match.whyNot).toBeNull();
    expect(match.weightsVersion).toBe(testKnowledge.weights.version);
  });

  it('puts the fitting solver above one that works with something else, and says why the other is low', () => {
    const other = {
      ...fallProfile,
      id: 'solver-energy',
      themes: ['climate'],
      skills: [{ skill: 'user-interviews', level: 'basic' as const }],
      passages: [{ language: 'sv' as const, title: '', body: 'Vi räknar på fjärrvärme och solceller.' }],
      works: [],
      place: 'Lund',
    };
    const [first, second] = ranker.rank(fallNeed, [other, fallProfile], 20);
    expect(first?.profileId).toBe('solver-fall');
    expect(second?.whyNot?.sv).toBe(
      'Låg poäng: beskrivningen handlar mest om annat och falldetektering krävs men saknas.',
    );
  });

  it('shows a solver the challenges that suit it best', () => {
    const unlike = {
      ...fallNeed,
      id: 'need-energy',
      themes: ['climate'],
      skills: [{ skill: 'user-interviews', need: 'must' as const }],
      passages: [{ language: 'sv' as const, title: 'Lägre elräkning', body: 'Skolor behöver spara el.' }],
    };
    expect(ranker.rankNeeds(fallProfile, [unlike, fallNeed], 1).map((match) => match.needId)).toEqual(['need-fall']);
  });

  it('tells a profile that says nothing what to say, and does not call it unfit', () => {
    const match = ranker.scorePair(fallNeed, blankProfile);
    expect(match.sentence.sv).toBe('Har ännu inte berättat vad de kan.');
    expect(match.whyNot?.sv).toBe('Låg poäng: profilen säger för lite för att visa om det passar.');
    expect(match.wouldRaise.map(({ kind }) => kind)).toContain('skill');
  });

  it('has nothing to rank by for a challenge that says nothing', () => {
    const empty = { ...fallNeed, themes: [], skills: [], passages: [] };
    const match = ranker.scorePair(empty, fallProfile);
    expect(match.score).toBe(0);
    expect(match.sentence.sv).toContain('säger ännu inte vad som behövs');
  });
});
