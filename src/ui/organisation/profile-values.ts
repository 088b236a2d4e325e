import {
  type Maturity,
  maturities,
  type Size,
  sizes,
  type SkillLevel,
  skillLevels,
} from '@/domain/organisation/organisation';
import type { Language } from '@/domain/shared/language';
import type { OrganisationForEdit } from '@/server/organisation/organisation.queries';
import { type FormValues, listOf, textOf } from '../kit/form-state';
import { skillChoices, skillFormValues } from '../taxonomy/skill-values';

/** The texts of the profile that skills are suggested from. */
export const profileTexts = ['sv.summary', 'sv.offer', 'en.summary', 'en.offer'] as const;

/** The value of the button that throws away what is not shown to others. */
export const discardIntent = 'discard';

/** What the profile's form starts with. */
export function profileFormValues({ content, skills }: OrganisationForEdit, language: Language): FormValues {
  const { texts } = content;
  return {
    name: content.name,
    registrationNumber: content.registrationNumber ?? '',
    website: content.website ?? '',
    place: content.place ?? '',
    size: content.size ?? '',
    maturity: content.maturity ?? '',
    capacityMonths: content.capacityMonths === null ? '' : String(content.capacityMonths),
    'sv.summary': texts.sv.summary,
    'sv.offer': texts.sv.offer,
    'en.summary': texts.en.summary,
    'en.offer': texts.en.offer,
    themes: content.themes,
    ...skillFormValues(
      skills.map(({ key, label, above, level }) => ({
        key,
        value: level,
        label: label[language],
        above: above[language],
      })),
    ),
  };
}

const oneOf = <T extends string>(known: readonly T[], typed: string): T | null =>
  known.find((one) => one === typed) ?? null;
const orNull = (typed: string): string | null => (typed === '' ? null : typed);
/** A typed number; what is no number becomes one that the domain refuses, so that the field says so. */
export const numberOf = (typed: string): number | null => {
  if (typed === '') return null;
  const number = Number(typed.replace(',', '.'));
  return Number.isFinite(number) ? number : -1;
};

/** What was typed in the profile's form, as the API takes it. */
export function profileInput(values: FormValues) {
  const part = (language: Language) => ({
    summary: textOf(values, `${language}.summary`),
    offer: textOf(values, `${language}.offer`),
  });
  return {
    version: Number(textOf(values, 'version')),
    name: textOf(values, 'name'),
    registrationNumber: orNull(textOf(values, 'registrationNumber')),
    website: orNull(textOf(values, 'website')),
    place: orNull(textOf(values, 'place')),
    size: oneOf<Size>(sizes, textOf(values, 'size')),
    maturity: oneOf<Maturity>(maturities, textOf(values, 'maturity')),
    capacityMonths: numberOf(textOf(values, 'capacityMonths')),
    sv: part('sv'),
    en: part('en'),
    themes: [...listOf(values, 'themes')].filter(Boolean),
    skills: skillChoices(values).map(({ key, value }) => ({
      key,
      level: oneOf<SkillLevel>(skillLevels, value) ?? ('experienced' as const),
    })),
  };
}
