import type { Bilingual } from '../shared/language';
import type { Maturity, PartName, SkillLevel } from './match';

/**
 * One row of the published table. `of` is the most points the part gives; `neutral` (0–1) is the share of them that a
 * solver gets who has not said what the part asks for.
 */
export type PartWeight = Readonly<{ of: number; neutral: number; name: Bilingual; reason: Bilingual }>;

/** What a skill counts that nobody stated but a text speaks of, against one that is stated. */
export type FoundWeight = Readonly<{ factor: number; name: Bilingual; reason: Bilingual }>;

/** Everything that decides a score; shown on a public page, so each figure has its reason beside it. */
export type Weights = Readonly<{
  version: string;
  parts: Readonly<Record<PartName, PartWeight>>;
  /** How much a needed skill counts against the others. */
  need: Readonly<Record<'must' | 'good', number>>;
  level: Readonly<Record<SkillLevel, number>>;
  /** Skills found in free text; `sureFrom` is how sure a find must be (0–1) before it counts at all. */
  mention: Readonly<{ inSolver: FoundWeight; inChallenge: FoundWeight; sureFrom: number }>;
  /** A reference loses this share per year beyond `recentYears`, down to `oldest`. */
  age: Readonly<{ recentYears: number; perYear: number; oldest: number; unknown: number }>;
  /** How well a maturity suits a track (0–1); a track that is not here asks for none. */
  maturity: Readonly<Record<string, Readonly<Record<Maturity, number>>>>;
  /** Tracks under the law on procurement, where nearness may not favour anyone. */
  placeBlind: readonly string[];
  /** The share that a solver elsewhere gets of the points for place. */
  elsewhere: number;
  /** So many months late takes all points for capacity. */
  lateMonths: number;
  /** Below this score a match says why it is low. */
  low: number;
}>;

export const weights: Weights = {
  version: '2026-3',
  parts: {
    skills: {
      of: 36,
      neutral: 0.2,
      name: { sv: 'Kompetenser', en: 'Skills' },
      reason: {
        sv: 'Väger tyngst, för att utmaningen själv säger vilka kompetenser som behövs. Det som krävs räknas dubbelt mot det som är bra att ha. Den som inte har angett några kompetenser får en femtedel av poängen. En kompetens som bara står i en referens eller i presentationen räknas hälften.',
        en: 'Weighs most, because the challenge itself says which skills it needs. What is required counts twice what is good to have. Someone who has named no skills gets a fifth of the points. A skill that only stands in a reference or in the presentation counts half.',
      },
    },
    theme: {
      of: 10,
      neutral: 0.5,
      name: { sv: 'Tema', en: 'Theme' },
      reason: {
        sv: 'Ett tema är brett och säger bara ungefär vad någon arbetar med. Därför väger det lite.',
        en: 'A theme is broad and says only roughly what someone works with. So it weighs little.',
      },
    },
    text: {
      of: 30,
      neutral: 0.3,
      name: { sv: 'Beskrivning', en: 'Description' },
      reason: {
        sv: 'Det ni själva skriver fångar sådant som ingen lista gör. Varje text jämförs för sig, så en lång lista av uppdrag vinner inte i sig.',
        en: 'What you write yourselves catches what no list does. Each text is compared on its own, so a long list of work does not win by itself.',
      },
    },
    track_record: {
      of: 10,
      neutral: 0.4,
      name: { sv: 'Tidigare arbete', en: 'Past work' },
      reason: {
        sv: 'Har man gjort något liknande förut är chansen större att det går bra. Bara det närmaste arbetet räknas, och den som är ny förlorar inte på att sakna referenser.',
        en: 'Having done something similar makes success more likely. Only the nearest work counts, and a newcomer loses nothing by having no references.',
      },
    },
    maturity: {
      of: 5,
      neutral: 0.6,
      name: { sv: 'Mognad', en: 'Maturity' },
      reason: {
        sv: 'Ett test passar det som är nästan färdigt, ett köp det som redan är i drift och forskning det som är nytt. Det är ett litet stöd, aldrig ett krav.',
        en: 'A test suits what is nearly ready, a purchase what is already in use and research what is new. It is a small help, never a demand.',
      },
    },
    place: {
      of: 4,
      neutral: 0.5,
      name: { sv: 'Plats', en: 'Place' },
      reason: {
        sv: 'Den som finns på plats träffas lättare. Det väger minst, och inget alls när lagen om offentlig upphandling gäller.',
        en: 'Being near makes it easier to meet. It weighs least, and nothing at all where the law on public procurement applies.',
      },
    },
    capacity: {
      of: 5,
      neutral: 0.6,
      name: { sv: 'Möjlig start', en: 'Possible start' },
      reason: {
        sv: 'Den som kan börja i tid får alla poäng. Sex månader för sent ger inga.',
        en: 'Someone who can start in time gets all points. Six months late gives none.',
      },
    },
  },
  need: { must: 2, good: 1 },
  level: { basic: 0.7, experienced: 0.9, expert: 1 },
  mention: {
    inSolver: {
      factor: 0.5,
      name: { sv: 'I lösarens referenser och presentation', en: 'In the solver’s references and presentation' },
      reason: {
        sv: 'Den som har beskrivit något har troligen arbetat med det, men har inte sagt sig kunna det. Därför räknas det hälften, mindre än varje nivå som är angiven. Det räknas en gång, hur många texter det än står i.',
        en: 'Someone who has described something has probably worked with it, but has not claimed to master it. So it counts half, less than any level that is stated. It counts once, however many texts it stands in.',
      },
    },
    inChallenge: {
      factor: 0,
      name: { sv: 'I utmaningens egen text', en: 'In the challenge’s own text' },
      reason: {
        sv: 'Enheten väljer själv vilka kompetenser den frågar efter, med förslag ur sin egen text. Texten nämner också sådant som inte ska göras, och dess ord räknas redan under beskrivning. Ingen ska mätas mot ett krav som inte står i listan.',
        en: 'The unit chooses which skills it asks for, with suggestions from its own text. The text also names what is not to be done, and its words already count under description. Nobody is to be measured against a demand that is not in the list.',
      },
    },
    sureFrom: 0.6,
  },
  age: { recentYears: 5, perYear: 0.03, oldest: 0.7, unknown: 0.9 },
  maturity: {
    testbed: { idea: 0.4, prototype: 0.9, piloted: 1, in_use: 0.8, scaling: 0.6 },
    direct_award: { idea: 0, prototype: 0.3, piloted: 0.7, in_use: 1, scaling: 1 },
    procurement: { idea: 0, prototype: 0.2, piloted: 0.6, in_use: 1, scaling: 1 },
    research: { idea: 1, prototype: 1, piloted: 0.8, in_use: 0.6, scaling: 0.5 },
  },
  placeBlind: ['direct_award', 'procurement'],
  elsewhere: 0.2,
  lateMonths: 6,
  low: 40,
};
