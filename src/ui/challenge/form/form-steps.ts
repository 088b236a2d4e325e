import { challengeFields, challengeLists } from '@/domain/challenge/challenge.fields';
import { type FormStep, formSteps } from '@/domain/challenge/steps';
import { challengeTexts, type TextField, textFields } from '@/domain/challenge/texts';
import { inputName } from '@/domain/shared/fields';

/** The Swedish texts that a step asks for. */
export const stepTexts = (step: FormStep): readonly TextField[] =>
  textFields.filter((field) => challengeTexts[field].step === step);

/** The step in an address, or null when it is none of ours. */
export const findStep = (word: string): FormStep | null => formSteps.find((step) => step === word) ?? null;

/** The step before or after; null at the ends. */
export const stepBeside = (step: FormStep, by: 1 | -1): FormStep | null =>
  formSteps[formSteps.indexOf(step) + by] ?? null;

const fieldSteps: Readonly<Record<string, FormStep>> = Object.fromEntries([
  ...Object.entries(challengeFields).map(([name, field]) => [inputName(name, field), field.step] as const),
  ...Object.entries(challengeLists).map(([name, { step }]) => [name, step] as const),
]);

/** In which step a field ("sv.title", "criteria.0.en") is filled in. */
export function stepOfField(field: string): FormStep {
  if (field.startsWith('en.') || /^criteria\.\d+\.en$/.test(field)) return 'english';
  const [head = '', name = ''] = field.split('.');
  if (head !== 'sv') return fieldSteps[head] ?? 'track';
  return formSteps.find((step) => stepTexts(step).some((text) => text === name)) ?? 'need';
}

/** The field that a gap leads to: a gap about all criteria or skills leads to the first control of its kind. */
export const anchorOfField = (field: string): string => (field === 'criteria' ? 'criteria.0.sv' : field);
