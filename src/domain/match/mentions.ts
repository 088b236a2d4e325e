import type { Passage, Profile } from './match';
import type { SkillMap } from './skill-map';
import type { Weights } from './weights';

/** A skill that a solver's own text speaks of: the work by its place in the profile (null: the presentation), and the words that say it. */
export type Mention = Readonly<{ skill: string; work: number | null; words: string }>;

const maxPassageWords = 60;

/** A copy of the words alone, cut where they are many: a slice would hold its whole text in memory. */
const copyWords = (surface: string): string => {
  const letters = Array.from(surface.slice(0, maxPassageWords + 1));
  return letters.length > maxPassageWords ? `${letters.slice(0, maxPassageWords).join('')} …` : letters.join('');
};

// Many texts say the same in the same words: one object serves them all, so that a profile costs little more than places.
const mentions = new Map<string, Mention>();
const rememberedMentions = 200_000;

/** The one object for a mention. */
export const sameMention = ({ skill, work, words }: Mention): Mention => {
  const key = `${skill} ${work} ${words}`;
  const known = mentions.get(key);
  if (known) return known;
  if (mentions.size >= rememberedMentions) mentions.clear();
  const made = { skill, work, words: copyWords(words) };
  mentions.set(key, made);
  return made;
};

type Found = Readonly<{ mention: Mention; confidence: number; year: number; id: string }>;

/** References before the presentation, then the surest, the newest, and the lower id, so that the order never matters. */
const isBetter = (a: Found, b: Found): boolean => {
  const isReference = a.mention.work !== null;
  if (isReference !== (b.mention.work !== null)) return isReference;
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  if (a.year !== b.year) return a.year > b.year;
  return a.id < b.id;
};

/**
 * The skills that a solver's references and presentation speak of, surely enough to count, each once however often it is
 * said; by skill, so that neither the order nor the number of works matters.
 */
export const findMentions = (
  { skills, weights }: Readonly<{ skills: SkillMap; weights: Weights }>,
  profile: Profile,
): Mention[] => {
  const best = new Map<string, Found>();
  const read = (passages: readonly Passage[], of: Pick<Found, 'year' | 'id'>, work: number | null): void => {
    for (const { title, body, language } of passages) {
      for (const { skill, surface, confidence } of skills.findIn(`${title}\n${body}`, language)) {
        if (confidence < weights.mention.sureFrom) continue;
        const found = { mention: { skill, work, words: surface }, confidence, ...of };
        const known = best.get(skill);
        if (!known || isBetter(found, known)) best.set(skill, found);
      }
    }
  };
  for (const [at, { passages, year, id }] of profile.works.entries()) read(passages, { year: year ?? 0, id }, at);
  read(profile.passages, { year: 0, id: '' }, null);
  return [...best.values()].map(({ mention }) => sameMention(mention)).sort((a, b) => (a.skill < b.skill ? -1 : 1));
};
