import { type SkillLevel, skillLevels } from '@/domain/organisation/organisation';
import { organisationFields, presentationNames, presentationTexts } from '@/domain/organisation/organisation.fields';
import { type Language, languages } from '@/domain/shared/language';
import type { OrganisationForEdit } from '@/server/organisation/organisation.queries';
import { type FormValues, listOf, textOf } from '../kit/form-state';
import { shownValues, typedValues } from '../kit/form/field-values';
import { skillChoices, skillFormValues } from '../taxonomy/skill-values';

/** The texts of the profile that skills are suggested from. */
export const profileTexts = languages.flatMap((language) =>
  presentationNames.map((name) => `${language}.${name}` as const),
);

/** The value of the button that throws away what is not shown to others. */
export const discardIntent = 'discard';

/** What the profile's form starts with. */
export function profileFormValues({ content, skills }: OrganisationForEdit, language: Language): FormValues {
  const texts = languages.flatMap((one) =>
    presentationNames.map((name) => [`${one}.${name}`, content.texts[one][name]] as const),
  );
  return {
    ...shownValues(organisationFields, content),
    ...Object.fromEntries(texts),
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
/** A typed number; what is no number becomes one that the domain refuses, so that the field says so. */
export const numberOf = (typed: string): number | null => {
  if (typed === '') return null;
  const number = Number(typed.replace(',', '.'));
  return Number.isFinite(number) ? number : -1;
};

/** What was typed in the profile's form, as the API takes it. */
export function profileInput(values: FormValues) {
  // Typed as "sv.summary": the texts of one language under their own names.
  const part = (language: Language) =>
    typedValues(
      presentationTexts,
      Object.fromEntries(presentationNames.map((name) => [name, textOf(values, `${language}.${name}`)])),
    );
  return {
    version: Number(textOf(values, 'version')),
    ...typedValues(organisationFields, values),
    sv: part('sv'),
    en: part('en'),
    themes: [...listOf(values, 'themes')].filter(Boolean),
    skills: skillChoices(values).map(({ key, value }) => ({
      key,
      level: oneOf<SkillLevel>(skillLevels, value) ?? ('experienced' as const),
    })),
  };
}
