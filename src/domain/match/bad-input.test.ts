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

/** What is wrong with the answer to a pair; nothing is what is wanted. */
const faults = (need: Need, profile: Profile): string[] => {
  const match = ranker.scorePair(need, profile);
  const sum = match.parts.reduce((points, part) => points + part.points, 0);
  return [
    sum === match.score ? '' : 'parts do not add up',
    match.score >= 0 && match.score <= 100 ? '' : 'score out of bounds',
    match.sentence.sv.endsWith('.') && match.sentence.en.endsWith('.') ? '' : 'no sentence',
  ].filter((fault) => fault !== '');
};

describe('whatever people write', () => {
  it.each(Object.keys(texts))('%s, in a challenge and in a profile, gets a score and a sentence', (name) => {
    const passages = texts[name] ?? [];
    expect(faults({ ...fallNeed, passages }, fallProfile)).toEqual([]);
    expect(faults({ ...fallNeed, passages, skills: [], themes: [] }, fallProfile)).toEqual([]);
    expect(faults(fallNeed, { ...fallProfile, passages, works: [{ id: 'w', year: null, passages }] })).toEqual([]);
    expect(faults({ ...fallNeed, passages }, { ...blankProfile, passages })).toEqual([]);
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
    expect(faults({ ...fallNeed, skills: one ? [one] : [] }, many)).toEqual([]);
    expect(faults({ ...fallNeed, skills: skills500 }, many)).toEqual([]);
    expect(faults({ ...fallNeed, skills: skills500 }, fallProfile)).toEqual([]);
    const match = ranker.scorePair({ ...fallNeed, skills: skills500 }, many);
    expect(match.missingSkills).toEqual([]);
    expect(match.parts[0]?.why.sv.length).toBeLessThan(400);
  });

  it('unlikely numbers and years', () => {
    const work = (year: number): Profile['works'] => [
      { ...fallProfile.works[0], id: 'w', year, passages: fallProfile.works[0]?.passages ?? [] },
    ];
    for (const year of [-5, 0, 3000, Number.MAX_SAFE_INTEGER])
      expect(faults(fallNeed, { ...fallProfile, works: work(year) })).toEqual([]);
    expect(faults({ ...fallNeed, startsInMonths: -1000 }, { ...fallProfile, capacityMonths: 1e9 })).toEqual([]);
    expect(faults({ ...fallNeed, track: '__proto__' }, fallProfile)).toEqual([]);
  });

  it('no profiles, no needs, and a top of nothing', () => {
    expect(ranker.rank(fallNeed, [], 20)).toEqual([]);
    expect(ranker.rankNeeds(fallProfile, [], 20)).toEqual([]);
    expect(ranker.rank(fallNeed, [fallProfile], 0)).toEqual([]);
    expect(ranker.rank(fallNeed, [fallProfile], -1)).toEqual([]);
  });
});
