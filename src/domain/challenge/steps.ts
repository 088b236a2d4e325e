/** The pages of the guided form, in order; the last one only checks and submits. */
export const formSteps = [
  'track',
  'need',
  'situation',
  'offer',
  'skills',
  'criteria',
  'dates',
  'english',
  'check',
] as const;
export type FormStep = (typeof formSteps)[number];
