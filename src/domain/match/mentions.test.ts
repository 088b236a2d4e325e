import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNeed, anyProfile } from './arbitrary-pairs.fixture';
import type { Need, Profile, Work } from './match';
import { skillLevels } from './match';
import { fallNeed, testKnowledge, testSkills } from './match.fixture';
import { findMentions } from './mentions';
import { createRanker } from './ranker';
import { blankProfile } from './ready';

const ranker = createRanker(testKnowledge);
const score = (need: Need, profile: Profile): number => createRanker(testKnowledge).scorePair(need, profile).score;
const skillsPoints = (need: Need, profile: Profile): number => ranker.scorePair(need, profile).parts[0]?.points ?? 0;
const work = (id: string, title: string, body = '', year: number | null = 2024): Work => ({
  id,
  year,
  passages: [{ language: 'sv', title, body }],
});
const nightAlarm = work('w-night', 'Nattlarm i Växjö', 'En fallsensor i taket hjälper personalen.');
const told: Profile = { ...blankProfile, id: 'told', works: [nightAlarm] };
const elsewhere: Profile['skills'] = [{ skill: 'participation', level: 'expert' }];
const pairs = fc.tuple(anyNeed, anyProfile);

describe('skills that texts speak of', () => {
  it('are found with the work and the words they stand in', () => {
    expect(findMentions(testKnowledge, told)).toEqual([{ skill: 'fall-detection', work: 0, words: 'fallsensor' }]);
  });

  it('are named once: a reference before the presentation, then the newest', () => {
    const profile = {
      ...told,
      passages: [{ language: 'sv' as const, title: '', body: 'Fallsensorer och tjänstedesign.' }],
      works: [work('old', 'Fallsensor', '', 2010), nightAlarm],
    };
    expect(findMentions(testKnowledge, profile)).toEqual([
      { skill: 'fall-detection', work: 1, words: 'fallsensor' },
      { skill: 'service-design', work: null, words: 'tjänstedesign' },
    ]);
  });

  it('lift a solver who states nothing, or only other things, and less than any stated level does', () => {
    const silent = { ...told, works: [work('w-night', 'Nattlarm i Växjö')] };
    expect(skillsPoints(fallNeed, told)).toBeGreaterThan(skillsPoints(fallNeed, silent));
    const lifted = { ...told, skills: elsewhere };
    const need: Need = { ...fallNeed, skills: [{ skill: 'fall-detection', need: 'must' }] };
    expect(skillsPoints(need, { ...silent, skills: elsewhere })).toBe(0);
    expect(skillsPoints(need, lifted)).toBeGreaterThan(0);
    for (const level of skillLevels) {
      const stated = { ...silent, skills: [...elsewhere, { skill: 'fall-detection', level }] };
      expect(skillsPoints(need, stated)).toBeGreaterThan(skillsPoints(need, lifted));
    }
  });

  it('give nothing once the very skill is stated', () => {
    fc.assert(
      fc.property(anyNeed, fc.constantFrom(...skillLevels), (need, level) => {
        const stated: Profile = { ...told, skills: [{ skill: 'fall-detection', level }] };
        const ready = { ...ranker.readyProfile(stated), mentions: [] };
        expect(ranker.scoreOf(ranker.readyNeed(need), ranker.readyProfile(stated))).toBe(
          ranker.scoreOf(ranker.readyNeed(need), ready),
        );
      }),
    );
  });

  it('count once, in however many works they stand', () => {
    const many = Array.from({ length: 40 }, (_, at) => work(`w${at}`, `Projekt ${at}`, 'Där satt en fallsensor.'));
    expect(skillsPoints(fallNeed, { ...told, works: [...told.works, ...many] })).toBe(skillsPoints(fallNeed, told));
  });

  it('never lower a score, nor does a reference about other things', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...testSkills), ([need, profile], skill) => {
        const ready = ranker.readyProfile(profile);
        const before = ranker.scoreOf(ranker.readyNeed(need), ready);
        const mentions = [...ready.mentions, { skill, work: null, words: skill }];
        expect(ranker.scoreOf(ranker.readyNeed(need), { ...ready, mentions })).toBeGreaterThanOrEqual(before);
      }),
    );
    const other = work('zz', 'Fjärrvärme', 'Solceller på taket till ett badhus.');
    fc.assert(
      fc.property(pairs, ([need, profile]) => {
        const ready = ranker.readyProfile(profile);
        fc.pre([ready.presentation, ...ready.works].some(({ size }) => size > 0));
        expect(score(need, { ...profile, works: [...profile.works, other] })).toBeGreaterThanOrEqual(
          score(need, profile),
        );
      }),
    );
  });

  it('depend on neither the order of works nor on that of a text’s passages', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const named = (of: Profile) =>
          findMentions(testKnowledge, of).map(({ skill, work: at, words }) => [
            skill,
            at === null ? null : of.works[at]?.id,
            words.toLowerCase(),
          ]);
        expect(named({ ...profile, works: [...profile.works].reverse() })).toEqual(named(profile));
      }),
    );
  });

  it('are read from any text in bounded time', () => {
    const works = [work('long', 'Fallsensor', 'fallsensor tjänstedesign larm '.repeat(20_000))];
    const started = performance.now();
    expect(findMentions(testKnowledge, { ...told, works }).map(({ skill }) => skill)).toContain('service-design');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('in a challenge are no demand', () => {
    const passages = [{ language: 'sv' as const, title: '', body: 'Användarintervjuer behövs inte.' }];
    expect(ranker.scorePair({ ...fallNeed, passages }, told).missingSkills.map(({ skill }) => skill)).toEqual([
      'service-design',
    ]);
    expect(testKnowledge.weights.mention.inChallenge.factor).toBe(0);
  });
});
