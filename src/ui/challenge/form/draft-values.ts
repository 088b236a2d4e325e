import { challengeFields, fieldsOfStep } from '@/domain/challenge/challenge.fields';
import type { FormStep } from '@/domain/challenge/steps';
import { textFields } from '@/domain/challenge/texts';
import { type FormValues, listOf, textOf } from '@/ui/kit/form-state';
import { givenValues, shownValues } from '@/ui/kit/form/field-values';
import { skillChoices, skillFormValues } from '@/ui/taxonomy/skill-values';
import { type Language, languages } from '@/domain/shared/language';
import type { DraftPatch } from '@/server/challenge/challenge-input';
import type { Draft } from '@/server/challenge/unit-challenges.queries';
import { stepTexts } from './form-steps';

/** What the form shows of a draft, under the names of its fields. */
export function draftValues({ content, skills }: Draft, language: Language): FormValues {
  const texts = languages.flatMap((inLanguage) =>
    textFields.map((field) => [`${inLanguage}.${field}`, content.texts[inLanguage][field]] as const),
  );
  const criteria = content.criteria.flatMap(({ sv, en, weight }, at) => [
    [`criteria.${at}.sv`, sv] as const,
    [`criteria.${at}.en`, en] as const,
    [`criteria.${at}.weight`, weight === 0 ? '' : String(weight)] as const,
  ]);
  const chosen = skills.map((skill) => ({ key: skill.key, label: skill[language], above: '', value: skill.need }));
  return {
    ...Object.fromEntries([...texts, ...criteria]),
    ...skillFormValues(chosen),
    ...shownValues(challengeFields, content),
    themes: content.themes,
    unGoals: content.unGoals.map(String),
  };
}

/** The rows of criteria that say anything; what is no whole number is handed on to be refused, not swallowed. */
function criteriaIn(values: FormValues): NonNullable<DraftPatch['criteria']> {
  const rows = Object.keys(values).flatMap((name) => /^criteria\.(\d+)\.sv$/.exec(name)?.[1] ?? []);
  return rows
    .map(Number)
    .sort((a, b) => a - b)
    .map((at) => {
      const weight = textOf(values, `criteria.${at}.weight`);
      return {
        sv: textOf(values, `criteria.${at}.sv`),
        en: textOf(values, `criteria.${at}.en`),
        weight: weight === '' ? 0 : Number(weight.replace(',', '.')),
      };
    })
    .filter(({ sv, weight }) => sv !== '' || weight !== 0);
}

const textsIn = (values: FormValues, language: Language, fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, textOf(values, `${language}.${field}`)]));

const needOf = (value: string) => (value === 'good' ? ('good' as const) : ('must' as const));

/** What a step of the form saves: its own fields and nothing else, so that two steps never overwrite each other. */
export function patchOf(step: FormStep, values: FormValues): DraftPatch {
  const texts = stepTexts(step);
  return {
    ...givenValues(fieldsOfStep(step), values),
    ...(texts.length > 0 ? { sv: textsIn(values, 'sv', texts) } : {}),
    ...listsOf(step, values),
  };
}

function listsOf(step: FormStep, values: FormValues): DraftPatch {
  if (step === 'skills')
    return {
      themes: [...listOf(values, 'themes')],
      unGoals: listOf(values, 'unGoals').map(Number),
      skills: skillChoices(values).map(({ key, value }) => ({ skill: key, need: needOf(value) })),
    };
  if (step === 'criteria') return { criteria: criteriaIn(values) };
  if (step !== 'english') return {};
  const written = textFields.filter((field) => `en.${field}` in values);
  return { en: textsIn(values, 'en', written), criteria: criteriaIn(values) };
}
