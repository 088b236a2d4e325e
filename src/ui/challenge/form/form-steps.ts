import { offerFields, type TextField } from '@/domain/challenge/texts';

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
/** A page of the guided form; the last one only checks and submits. */
export type FormStep = (typeof formSteps)[number];

/** The Swedish texts that a step asks for. */
export const stepTexts: Readonly<Partial<Record<FormStep, readonly TextField[]>>> = {
  need: ['title', 'summary', 'need', 'affected'],
  situation: ['today', 'wishedEffect', 'known', 'constraints'],
  offer: offerFields,
};

/** The step in an address, or null when it is none of ours. */
export const findStep = (word: string): FormStep | null => formSteps.find((step) => step === word) ?? null;

/** The step before or after; null at the ends. */
export const stepBeside = (step: FormStep, by: 1 | -1): FormStep | null =>
  formSteps[formSteps.indexOf(step) + by] ?? null;

const fieldSteps: Readonly<Record<string, FormStep>> = {
  themes: 'skills',
  skills: 'skills',
  unGoals: 'skills',
  criteria: 'criteria',
  deadlineOn: 'dates',
  startOn: 'dates',
  contactName: 'dates',
  contactEmail: 'dates',
  procurementNumber: 'dates',
  procurementUrl: 'dates',
};

/** In which step a field ("sv.title", "criteria.0.en") is filled in. */
export function stepOfField(field: string): FormStep {
  if (field.startsWith('en.') || /^criteria\.\d+\.en$/.test(field)) return 'english';
  const [head = '', name = ''] = field.split('.');
  if (head !== 'sv') return fieldSteps[head] ?? 'track';
  return formSteps.find((step) => stepTexts[step]?.some((text) => text === name)) ?? 'need';
}

/** The field that a gap leads to: a gap about all criteria or skills leads to the first control of its kind. */
export const anchorOfField = (field: string): string => (field === 'criteria' ? 'criteria.0.sv' : field);
