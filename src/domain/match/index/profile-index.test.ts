import { beforeAll, describe, expect, it } from 'vitest';
import type { Need, Profile } from '@/domain/match/match';
import { fallNeed, fallProfile } from '@/domain/match/match.fixture';
import { blankProfile } from '@/domain/match/ready';
import { type BuiltIndex, buildIndex, knowledgeOf } from './build-index';
import { makeNeed, makeProfiles, testParts } from './candidates.fixture';
import { createNeedIndex } from './need-index';

const profiles = makeProfiles(1500);
const needs = Array.from({ length: 8 }, (_, at) => makeNeed(`n${at}`, at * 911 + 3));
let built: BuiltIndex;

beforeAll(async () => {
  built = await buildIndex(testParts, profiles);
});

describe('candidates', () => {
  it('hold the best of ranking every profile', () => {
    const { index } = built;
    let found = 0;
    let wanted = 0;
    for (const need of needs) {
      const best = index.ranker.rank(need, profiles, 20).map(({ profileId }) => profileId);
      const proposed = new Set(index.candidates(need, { limit: 500 }));
      expect(proposed.size).toBeLessThanOrEqual(500);
      wanted += best.length;
      found += best.filter((id) => proposed.has(id)).length;
    }
    expect(found / wanted).toBeGreaterThanOrEqual(0.95);
  });

  it('are ordered with the very scores that the ranker gives the whole profile', () => {
    const { index } = built;
    const byId = new Map(profiles.map((profile) => [profile.id, profile]));
    for (const need of needs.slice(0, 4)) {
      const ordered = index.order(need, { top: 10 });
      expect(ordered).toHaveLength(10);
      for (const { profileId, score } of ordered) {
        const profile = byId.get(profileId);
        if (!profile) throw new Error(`No profile ${profileId}.`);
        expect(index.ranker.scorePair(need, profile).score).toBe(score);
        expect(index.explain(need, profile)).toEqual(index.ranker.scorePair(need, profile));
      }
    }
  });

  it('keep to filters, also where only a few are admitted', () => {
    const { index } = built;
    const need = needs[0] ?? fallNeed;
    const filters = { kinds: ['association'], places: ['lund '], themes: ['climate'] };
    const admitted = profiles.filter(
      (p) => p.kind === 'association' && p.place === 'Lund' && p.themes.includes('climate'),
    );
    const proposed = index.candidates(need, { limit: 2000, filters });
    expect([...proposed].sort()).toEqual(admitted.map(({ id }) => id).sort());
    const without = new Set(proposed.slice(0, 3));
    expect(index.candidates(need, { limit: 2000, filters: { ...filters, without } })).toHaveLength(admitted.length - 3);
    expect(index.candidates(need, { limit: 500, filters: { places: ['Ystad'] } })).toEqual([]);
  });
});

describe('a solver whose reference speaks of a needed skill', () => {
  const need: Need = { ...fallNeed, themes: [], passages: [] };
  const told: Profile = {
    ...blankProfile,
    id: 'told',
    skills: [{ skill: 'participation', level: 'basic' }],
    works: [
      {
        id: 'told-w',
        year: 2024,
        passages: [{ language: 'sv', title: 'Nattlarm i Växjö', body: 'En fallsensor i taket.' }],
      },
    ],
  };

  it('is proposed for it, from the start and after an update, and scored and explained as the whole profile is', async () => {
    const others = profiles.map((profile) => ({ ...profile, skills: [] }));
    const { index } = await buildIndex(testParts, [...others, told]);
    expect(index.candidates(need, { limit: 5 })).toContain('told');
    expect(index.explain(need, told)).toEqual(index.ranker.scorePair(need, told));
    expect(index.explain(need, told).mentionedSkills).toMatchObject([{ skill: 'fall-detection', workId: 'told-w' }]);
    index.update({ ...told, works: [] });
    expect(index.candidates(need, { limit: 5 })).not.toContain('told');
    index.update(told);
    expect(index.candidates(need, { limit: 5 })).toContain('told');
  });

  it('finds the need in the other direction', () => {
    const unlike: Need[] = Array.from({ length: 600 }, (_, at) => ({
      ...need,
      id: `n${at}`,
      skills: [{ skill: 'user-interviews', need: 'must' }],
    }));
    const needIndex = createNeedIndex(knowledgeOf(testParts, built.counted), [...unlike, need]);
    expect(needIndex.rank(told, { top: 1 })[0]?.needId).toBe(need.id);
  });
});

describe('an index that changes', () => {
  it('finds a new profile at once, by its new words after an update, and never after removal', async () => {
    const { index } = await buildIndex(testParts, profiles.slice(0, 600));
    expect(index.order(fallNeed, { top: 1 })[0]?.profileId).not.toBe(fallProfile.id);
    index.update(fallProfile);
    expect(index.order(fallNeed, { top: 1 })[0]?.profileId).toBe(fallProfile.id);
    index.update({ ...fallProfile, passages: [], works: [], skills: [], themes: ['climate'] });
    expect(index.size()).toBe(601);
    expect(index.order(fallNeed, { top: 5 }).map(({ profileId }) => profileId)).not.toContain(fallProfile.id);
    index.update(fallProfile);
    index.documents.settle();
    expect(index.order(fallNeed, { top: 1 })[0]?.profileId).toBe(fallProfile.id);
    index.remove(fallProfile.id);
    expect(index.candidates(fallNeed, { limit: 2000 })).not.toContain(fallProfile.id);
    expect(index.size()).toBe(600);
  });

  it('starts from nothing', async () => {
    const { index } = await buildIndex(testParts, []);
    expect(index.order(fallNeed, { top: 20 })).toEqual([]);
    index.update(fallProfile);
    expect(index.order(fallNeed, { top: 20 })).toHaveLength(1);
  });
});

describe('the other direction', () => {
  it('finds the needs that suit a profile, as ranking them all does', () => {
    const { index } = built;
    const many = Array.from({ length: 900 }, (_, at) => makeNeed(`n${at}`, at * 577 + 11));
    const needIndex = createNeedIndex(knowledgeOf(testParts, built.counted), many);
    const profile = profiles[5];
    if (!profile) throw new Error('No profile.');
    const all = index.ranker.rankNeeds(profile, many, 10).map(({ needId }) => needId);
    const found = needIndex.rank(profile, { top: 10 }).map(({ needId }) => needId);
    expect(found.filter((id) => all.includes(id)).length).toBeGreaterThanOrEqual(9);
    needIndex.remove(found[0] ?? '');
    expect(needIndex.rank(profile, { top: 10 }).map(({ needId }) => needId)).not.toContain(found[0]);
  });
});
