/** The texts of a challenge in one language, in the order in which they are asked for and shown. */
export const textFields = [
  'title',
  'summary',
  'need',
  'affected',
  'today',
  'wishedEffect',
  'known',
  'constraints',
  'offerSite',
  'offerUsers',
  'offerData',
  'offerMoney',
] as const;
export type TextField = (typeof textFields)[number];
/** What the unit offers those who respond: each is said on its own, and at least one may be asked for. */
export const offerFields = ['offerSite', 'offerUsers', 'offerData', 'offerMoney'] as const satisfies TextField[];
/** How much each text may hold, in characters. */
export const textLimits: Readonly<Record<TextField, number>> = {
  title: 120,
  summary: 400,
  need: 4000,
  affected: 4000,
  today: 4000,
  wishedEffect: 4000,
  known: 4000,
  constraints: 4000,
  offerSite: 4000,
  offerUsers: 4000,
  offerData: 4000,
  offerMoney: 4000,
};
export type ChallengeTexts = Readonly<Record<TextField, string>>;
