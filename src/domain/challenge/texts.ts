import type { FormStep } from './steps';

type Text = Readonly<{ max: number; step: FormStep }>;

/** The texts of a challenge in one language, in the order in which they are asked for and shown: limits in characters. */
export const challengeTexts = {
  title: { max: 120, step: 'need' },
  summary: { max: 400, step: 'need' },
  need: { max: 4000, step: 'need' },
  affected: { max: 4000, step: 'need' },
  today: { max: 4000, step: 'situation' },
  wishedEffect: { max: 4000, step: 'situation' },
  known: { max: 4000, step: 'situation' },
  constraints: { max: 4000, step: 'situation' },
  offerSite: { max: 4000, step: 'offer' },
  offerUsers: { max: 4000, step: 'offer' },
  offerData: { max: 4000, step: 'offer' },
  offerMoney: { max: 4000, step: 'offer' },
} as const satisfies Readonly<Record<string, Text>>;

export type TextField = keyof typeof challengeTexts;
export const textFields = Object.keys(challengeTexts) as readonly TextField[];
/** What the unit offers those who respond: each is said on its own, and at least one may be asked for. */
export const offerFields = ['offerSite', 'offerUsers', 'offerData', 'offerMoney'] as const satisfies TextField[];
/** What tells who could solve it: what the unit offers and its constraints say little of that. */
export const needFields = [
  'summary',
  'need',
  'affected',
  'today',
  'wishedEffect',
  'known',
] as const satisfies TextField[];
export type ChallengeTexts = Readonly<Record<TextField, string>>;
