import type { Need, Profile } from '@/domain/match/match';
import { noFacts, skillLevels } from '@/domain/match/match';
import { testKnowledge, testSkills } from '@/domain/match/match.fixture';
import { getAnalyser } from '@/domain/text/default-analyser';
import type { IndexParts } from './build-index';

export const testParts: IndexParts = {
  skills: testKnowledge.skills,
  weights: testKnowledge.weights,
  thisYear: 2026,
  reading: { analyser: getAnalyser(), translate: null },
};

/** A small generator with a fixed start (Lehmer 1951), so that every run makes the same profiles. */
export const seeded = (seed: number): (() => number) => {
  let state = seed % 2_147_483_647 || 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

const syllables =
  'ba be bi bo bu da de di do du fa fe fi fo fu ka ke ki ko ku la le li lo lu ma me mi mo mu ra re ri ro'.split(' ');
const topics = 40;

/** Made-up words of a topic, some of them rare, so that texts of the same topic share some. */
const wordOf = (random: () => number, topic: number): string => {
  const rank = Math.floor(random() ** 3 * 60) + (random() < 0.3 ? 0 : topic * 60);
  const pick = (at: number): string => syllables[at % syllables.length] ?? '';
  return pick(rank) + pick(Math.floor(rank / 36)) + pick(topic + rank * 7) + pick(rank * 13);
};
const textOf = (random: () => number, topic: number): string =>
  Array.from({ length: 40 }, () => wordOf(random, topic)).join(' ');

/** Profiles with one to four works about one of forty topics each, in Swedish or English. */
export const makeProfiles = (count: number, seed = 7): Profile[] => {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, (_, at) => {
    const topic = Math.floor(random() * topics);
    const language = random() < 0.5 ? 'sv' : 'en';
    return {
      id: `p${at}`,
      kind: pick(['company', 'association', 'academia']),
      themes: [pick(['safety', 'care', 'climate'])],
      skills: Array.from({ length: Math.floor(random() * 3) }, () => ({
        skill: pick(testSkills),
        level: pick(skillLevels),
      })),
      passages: [{ language, title: '', body: textOf(random, topic) }],
      works: Array.from({ length: 1 + Math.floor(random() * 4) }, (_work, work) => ({
        id: `p${at}-w${work}`,
        year: 2020,
        passages: [{ language, title: `Work ${work}`, body: textOf(random, topic) }],
      })),
      place: pick(['Helsingborg', 'Lund', null]),
      maturity: null,
      capacityMonths: null,
    } as Profile;
  });
};

/** A need about one of the topics, in both languages. */
export const makeNeed = (id: string, seed: number): Need => {
  const random = seeded(seed);
  const topic = Math.floor(random() * topics);
  const body = textOf(random, topic);
  return {
    id,
    themes: ['care'],
    skills: [{ skill: 'fall-detection', need: 'must' }],
    passages: [
      { language: 'sv', title: '', body },
      { language: 'en', title: '', body },
    ],
    track: 'testbed',
    place: 'Helsingborg',
    startsInMonths: null,
    facts: noFacts,
  };
};
