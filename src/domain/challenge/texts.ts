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
export type ChallengeTexts = Readonly<Record<TextField, string>>;
