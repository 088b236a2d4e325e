import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anyNeed, anyProfile } from './arbitrary-pairs.fixture';
import { type Need, noFacts, type Passage, type Profile } from './match';
import { skillLevels } from './match';
import { fallNeed, fallProfile, testKnowledge, testSkills } from './match.fixture';
import { createRanker } from './ranker';
import { blankProfile } from './ready';

const score = (need: Need, profile: Profile): number => createRanker(testKnowledge).scorePair(need, profile).score;
const pairs = fc.tuple(anyNeed, anyProfile);

describe('a score', () => {
  it('is the sum of its parts to the last digit, within 0 and 100, each part within what it may give', () => {
    fc.assert(
      fc.property(pairs, ([need, profile]) => {
        const match = createRanker(testKnowledge).scorePair(need, profile);
        expect(match.parts.reduce((sum, part) => sum + part.points, 0)).toBe(match.score);
        expect(match.score).toBeGreaterThanOrEqual(0);
        expect(match.score).toBeLessThanOrEqual(100);
        expect([0, 100]).toContain(match.parts.reduce((sum, part) => sum + part.of, 0));
        for (const part of match.parts) {
          expect(part.points).toBeGreaterThanOrEqual(0);
          expect(part.points).toBeLessThanOrEqual(part.of);
        }
      }),
    );
  });

  it('is the same with a budget, without one and with another: what stands beside a match is worth no points', () => {
    fc.assert(
      fc.property(pairs, anyFacts, ([need, profile], facts) => {
        const ranker = createRanker(testKnowledge);
        const { facts: without, ...match } = ranker.scorePair({ ...need, facts: noFacts }, profile);
        expect(without).toEqual(noFacts);
        expect(ranker.scorePair({ ...need, facts }, profile)).toEqual({ ...match, facts });
      }),
    );
  });

  it('is the same whenever the pair is the same, whatever was scored before', () => {
    fc.assert(
      fc.property(anyNeed, fc.array(anyProfile, { maxLength: 4 }), (need, profiles) => {
        const ranker = createRanker(testKnowledge);
        const ranked = ranker.rank(need, profiles, 10);
        for (const profile of profiles) {
          const alone = createRanker(testKnowledge).scorePair(need, profile);
          expect(ranker.scorePair(need, profile)).toEqual(alone);
          expect(ranked.some((match) => match.profileId === profile.id && match.score === alone.score)).toBe(true);
        }
      }),
    );
  });

  it('is never lowered by a skill that helps', () => {
    const skill = fc.record({ skill: fc.constantFrom(...testSkills), level: fc.constantFrom(...skillLevels) });
    fc.assert(
      fc.property(pairs, skill, ([need, profile], added) => {
        const helps = need.skills.some((needed) => testKnowledge.skills.closeness(needed.skill, added.skill));
        fc.pre(helps);
        expect(score(need, { ...profile, skills: [...profile.skills, added] })).toBeGreaterThanOrEqual(
          score(need, profile),
        );
      }),
    );
  });

  it('is never lowered by a skill beside the point, once a skill is named', () => {
    const skill = fc.record({ skill: fc.constantFrom(...testSkills), level: fc.constantFrom(...skillLevels) });
    fc.assert(
      fc.property(pairs, skill, ([need, profile], added) => {
        fc.pre(profile.skills.length > 0);
        expect(score(need, { ...profile, skills: [...profile.skills, added] })).toBeGreaterThanOrEqual(
          score(need, profile),
        );
      }),
    );
  });

  it('does not depend on the order of works, skills, themes or of what the need asks for', () => {
    fc.assert(
      fc.property(pairs, ([need, profile]) => {
        const turned: Profile = {
          ...profile,
          skills: [...profile.skills].reverse(),
          works: [...profile.works].reverse(),
          themes: [...profile.themes].reverse(),
        };
        const turnedNeed: Need = { ...need, skills: [...need.skills].reverse(), themes: [...need.themes].reverse() };
        expect(score(need, turned)).toBe(score(need, profile));
        expect(score(turnedNeed, profile)).toBe(score(need, profile));
      }),
    );
  });

  it('does not grow with copies of the same work', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 20 }), ([need, profile], copies) => {
        fc.pre(profile.works.length === 1 && profile.passages.length === 0);
        const [work] = profile.works;
        if (!work) return;
        const many = Array.from({ length: copies }, (_, at) => ({ ...work, id: `copy-${at}` }));
        expect(score(need, { ...profile, works: many })).toBe(score(need, profile));
      }),
    );
  });

  it('A25: half-way between two quarters of a point, the order of the needed skills decides nothing', () => {
    const need: Need = {
      id: 'need',
      themes: ['safety'],
      skills: [
        { skill: 'care-technology', need: 'must' },
        { skill: 'safety-technology', need: 'must' },
        { skill: 'safety-alarms', need: 'must' },
        { skill: 'user-interviews', need: 'good' },
        { skill: 'fall-detection', need: 'good' },
      ],
      passages: [{ language: 'sv', title: 'äldre', body: '' }],
      track: 'testbed',
      place: null,
      startsInMonths: 0,
      facts: noFacts,
    };
    const profile: Profile = {
      ...blankProfile,
      skills: [
        { skill: 'user-interviews', level: 'expert' },
        { skill: 'safety-technology', level: 'expert' },
        { skill: 'safety-alarms', level: 'basic' },
      ],
    };
    expect(score({ ...need, skills: [...need.skills].reverse() }, profile)).toBe(score(need, profile));
  });

  it('A25: copies of a work that says nothing in one of its languages count once', () => {
    const passages: Passage[] = [
      { language: 'sv', title: '', body: '' },
      { language: 'en', title: 'äldre', body: '' },
    ];
    const need: Need = { ...fallNeed, themes: [], skills: [], passages: passages.slice(1) };
    const works = ['a', 'b'].map((id) => ({ id, year: null, passages }));
    expect(score(need, { ...blankProfile, works })).toBe(score(need, { ...blankProfile, works: works.slice(1) }));
  });
});

describe('what is not said', () => {
  const worst: Record<string, Partial<Profile>> = {
    place: { place: 'Lund' },
    maturity: { maturity: 'idea' },
    capacityMonths: { capacityMonths: 30 },
    themes: { themes: ['climate'] },
    skills: { skills: [{ skill: 'safety-alarms', level: 'expert' }] },
  };
  const blank: Partial<Profile> = {
    place: null,
    maturity: null,
    capacityMonths: null,
    themes: [],
    skills: [],
    works: [],
  };
  const narrow: Need = { ...fallNeed, skills: [{ skill: 'service-design', need: 'must' }] };
  const fitting: Profile = { ...fallProfile, skills: [{ skill: 'service-design', level: 'expert' }] };

  it.each(Object.keys(worst))('%s: saying nothing lies between what fits and what does not', (field) => {
    const silent = { ...fitting, [field]: blank[field as keyof Profile] };
    expect(score(narrow, silent)).toBeLessThan(score(narrow, fitting));
    expect(score(narrow, silent)).toBeGreaterThan(score(narrow, { ...fitting, ...worst[field] }));
  });

  it('gives each part its neutral share, which stands in the published table', () => {
    const match = createRanker(testKnowledge).scorePair(fallNeed, {
      ...fallProfile,
      ...blank,
      passages: [],
    } as Profile);
    for (const part of match.parts) {
      const { neutral } = testKnowledge.weights.parts[part.name];
      expect(Math.abs(part.points - part.of * neutral)).toBeLessThanOrEqual(0.125);
      expect(part.why.sv).toContain('räknas varken för eller emot');
    }
  });

  it('costs a newcomer without references nothing against references about other things', () => {
    const school = fallProfile.works.filter((work) => work.id === 'work-school');
    const record = (works: Profile['works']): number | undefined =>
      createRanker(testKnowledge)
        .scorePair(fallNeed, { ...fallProfile, works })
        .parts.find((part) => part.name === 'track_record')?.points;
    expect(record([])).toBeGreaterThanOrEqual(record(school) ?? 0);
  });
});
