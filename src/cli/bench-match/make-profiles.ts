import { maturities, type Need, noFacts, type Profile, skillLevels, type Work } from '@/domain/match/match';
import type { Source, SourceText } from './award-texts';

/** Numbers from 0 to below 1 that are the same in every run (Lehmer 1951). */
const seeded = (seed: number): (() => number) => {
  let state = (seed % 2_147_483_646) + 1;
  for (let at = 0; at < 3; at++) state = (state * 48_271) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
};

const kinds = ['company', 'company', 'company', 'academia', 'association', 'municipality'] as const;
const themes = ['safety', 'employment', 'climate', 'care'] as const;
const places = ['Helsingborg', 'Lund', 'Malmö', 'Stockholm', 'Göteborg', null] as const;
const tracks = ['testbed', 'direct_award', 'research', 'dialogue'] as const;
const foreignSentence = 0.25;
const maxWorks = 8;

export type Maker = Readonly<{ profile: (number: number) => Profile; need: (number: number) => Need; needs: number }>;

/**
 * Makes as many profiles as one likes of real texts: each stays with one firm's texts, swaps a quarter of the sentences
 * for those of others, and gets skills around one branch of the taxonomy. The same number always gives the same profile.
 */
export const makeFrom = (source: Source, skillKeys: readonly string[]): Maker => {
  const byFirm = new Map<number, SourceText[]>();
  for (const text of source.texts) byFirm.set(text.firm, [...(byFirm.get(text.firm) ?? []), text]);
  const firms = [...byFirm.values()];
  const profile = (number: number): Profile => {
    const random = seeded(number * 7919 + 13);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const own = pick(firms);
    const mix = (text: SourceText): string =>
      text.sentences
        .map((sentence) => (random() < foreignSentence ? (pick(pick(source.texts).sentences) ?? sentence) : sentence))
        .join(' ');
    const works = Array.from(
      { length: 1 + Math.floor(random() ** 2 * Math.min(maxWorks, own.length + 2)) },
      (_, at): Work => {
        const text = pick(own);
        return {
          id: `p${number}-${at}`,
          year: text.year,
          passages: [{ language: source.language, title: text.title, body: mix(text) }],
        };
      },
    );
    const branch = Math.floor(random() * skillKeys.length);
    const skills = Array.from({ length: 2 + Math.floor(random() * 8) }, () => ({
      skill:
        skillKeys[
          random() < 0.7
            ? (branch + Math.floor(random() * 12)) % skillKeys.length
            : Math.floor(random() * skillKeys.length)
        ] ?? '',
      level: pick(skillLevels),
    }));
    return {
      id: `p${number}`,
      kind: pick(kinds),
      themes: [pick(themes), pick(themes)],
      skills,
      passages: [{ language: source.language, title: '', body: mix(pick(own)).slice(0, 400) }],
      works,
      place: pick(places),
      maturity: random() < 0.3 ? null : pick(maturities),
      capacityMonths: random() < 0.3 ? null : Math.floor(random() * 12),
    };
  };
  const need = (number: number): Need => {
    const random = seeded(number * 104_729 + 5);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const question = source.questions[number % source.questions.length];
    const branch = Math.floor(random() * skillKeys.length);
    return {
      id: `n${number}`,
      themes: [pick(themes)],
      skills: Array.from({ length: 5 }, (_, at) => ({
        skill: skillKeys[(branch + at * 2) % skillKeys.length] ?? '',
        need: at < 2 ? 'must' : 'good',
      })),
      passages: [{ language: source.language, title: question?.title ?? '', body: question?.body ?? '' }],
      track: pick(tracks),
      place: 'Helsingborg',
      startsInMonths: 4,
      facts: noFacts,
    };
  };
  return { profile, need, needs: source.questions.length };
};
