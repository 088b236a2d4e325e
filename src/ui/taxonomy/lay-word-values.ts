import type { Bilingual, Language } from '@/domain/shared/language';
import { type FormValues, listOf, textOf } from '../kit/form-state';
import { skillChoices, skillFormValues } from './skill-values';

type Saved = Readonly<{
  word: string;
  language: Language;
  skills: readonly Readonly<{ key: string; label: Bilingual; above: Bilingual }>[];
  themes: readonly string[];
}>;

/** What the form shows of an everyday word. */
export const layWordValues = ({ word, language, skills, themes }: Saved, shownIn: Language): FormValues => ({
  word,
  language,
  themes,
  ...skillFormValues(
    skills.map(({ key, label, above }) => ({ key, label: label[shownIn], above: above[shownIn], value: 'chosen' })),
  ),
});

/** What was typed in the form, as the API takes it. */
export const layWordInput = (values: FormValues) => ({
  word: textOf(values, 'word'),
  language: textOf(values, 'language') === 'en' ? ('en' as const) : ('sv' as const),
  skills: skillChoices(values).map(({ key }) => key),
  themes: [...listOf(values, 'themes')],
});
