import { describe, expect, it } from 'vitest';
import type { Need, Passage, Profile } from './match';
import { fallNeed, fallProfile, testKnowledge, testSkills } from './match.fixture';
import { createRanker } from './ranker';
import { blankProfile } from './ready';

const ranker = createRanker(testKnowledge);
const passage = (body: string, language: Passage['language'] = 'sv'): Passage[] => [{ language, title: '', body }];
const longText = Array.from({ length: 50_000 }, (_, at) => `ord${at % 7000}fall`).join(' ');

const texts: Record<string, Passage[]> = {
  'nothing at all': [],
  'an empty text': passage(''),
  'one word': passage('fallsensor'),
  '50,000 words': passage(longText),
  'only function words': passage('och i att det som en på är av för'),
  'two languages mixed': passage('We upptäcker falls hos äldre people med radar', 'en'),
  emoji: passage('👵🏽🚑🏥 👩‍👩‍👧‍👦 🇸🇪'),
  'right-to-left text': passage('כשל نظام كشف السقوط للمسنين \u202Eabc\u202C', 'en'),
  'control characters': passage('\u0000\u0007\uFFFD\uD800 fall \u200B'),
  'a very long word': passage('a'.repeat(200_000)),
};

const skills500: Need['skills'] = Array.from({ length: 500 }, (_, at) => ({
  skill: testSkills[at] ?? `unknown-${at}`,
  need: at % 2 === 0 ? 'must' : 'good',
}));

const expectAnswer = (need: Need, profile: Profile): void => {
  const started = performance.now();
  const match = ranker.scorePair(need, profile);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(match.parts.reduce((sum, part) => sum + part.points, 0)).toBe(match.score);
  expect(match.score).toBeGreaterThanOrEqual(0);
  expect(match.score).toBeLessThanOrEqual(100);
  for (const language of ['sv', 'en'] as const) expect(match.sentence[language]).toMatch(/\.$/);
};

describe('whatever people write', () => {
  it.each(Object.keys(texts))('%s, in a challenge and in a profile, gets a score and a sentence in time', (name) => {
    const passages = texts[name] ?? [];
    expectAnswer({ ...fallNeed, passages }, fallProfile);
    expectAnswer({ ...fallNeed, passages, skills: [], themes: [] }, fallProfile);
    expectAnswer(fallNeed, { ...fallProfile, passages, works: [{ id: 'w', year: null, passages }] });
    expectAnswer({ ...fallNeed, passages }, { ...blankProfile, passages });
  });

  it('a profile of the same word as the need is near it', () => {
    const need = { ...fallNeed, passages: passage('fallsensor'), skills: [], themes: [] };
    const [first] = ranker.rank(
      need,
      [
        { ...blankProfile, id: 'other', passages: passage('skolskjuts') },
        { ...blankProfile, id: 'same', passages: passage('Fallsensor!') },
      ],
      2,
    );
    expect(first?.profileId).toBe('same');
  });

  it('one skill and five hundred skills', () => {
    const [one] = skills500;
    const many = { ...fallProfile, skills: skills500.map(({ skill }) => ({ skill, level: 'basic' as const })) };
    expectAnswer({ ...fallNeed, skills: one ? [one] : [] }, many);
    expectAnswer({ ...fallNeed, skills: skills500 }, many);
    expectAnswer({ ...fallNeed, skills: skills500 }, fallProfile);
    const match = ranker.scorePair({ ...fallNeed, skills: skills500 }, many);
    expect(match.missingSkills).toEqual([]);
    expect(match.parts[0]?.why.sv.length).toBeLessThan(400);
  });

  it('unlikely numbers and years', () => {
    const work = (year: number): Profile['works'] => [
      { ...fallProfile.works[0], id: 'w', year, passages: fallProfile.works[0]?.passages ?? [] },
    ];
    for (const year of [-5, 0, 3000, Number.MAX_SAFE_INTEGER])
      expectAnswer(fallNeed, { ...fallProfile, works: work(year) });
    expectAnswer({ ...fallNeed, startsInMonths: -1000 }, { ...fallProfile, capacityMonths: 1e9 });
    expectAnswer({ ...fallNeed, track: '__proto__' }, fallProfile);
  });

  it('no profiles, no needs, and a top of nothing', () => {
    expect(ranker.rank(fallNeed, [], 20)).toEqual([]);
    expect(ranker.rankNeeds(fallProfile, [], 20)).toEqual([]);
    expect(ranker.rank(fallNeed, [fallProfile], 0)).toEqual([]);
    expect(ranker.rank(fallNeed, [fallProfile], -1)).toEqual([]);
  });
});
