'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm } from '@/app/answer-form';
import { boundLanguage, boundSlug, formAction } from '@/app/form-action';
import type { Language } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { textOf } from '@/ui/kit/form-state';
import { themeInput } from '@/ui/taxonomy/theme-form';

const at = z.object({ language: boundLanguage, key: boundSlug });

const list = (language: Language) => `/${language}/centre/themes`;
/** Names of themes stand on most public pages. */
const refresh = () => revalidatePath('/', 'layout');

export const addTheme = formAction(boundLanguage, async (language, form) => {
  return answerForm({ language, form }, async (values) => {
    const { key } = await (await serverApi()).taxonomy.addTheme(themeInput(values));
    refresh();
    redirect(`${list(language)}?added=${key}`);
  });
});

export const saveTheme = formAction(at, async ({ language, key }, form) => {
  const current = async () => {
    const themes = await (await serverApi()).taxonomy.themesForEdit();
    const { sv = '', en = '', textSv = '', textEn = '', version = 0 } = themes.find((one) => one.key === key) ?? {};
    return { version, values: { sv, en, textSv, textEn } };
  };
  return answerForm({ language, form, current }, async (values) => {
    const version = Number(textOf(values, 'version'));
    await (await serverApi()).taxonomy.saveTheme({ key, version, ...themeInput(values) });
    refresh();
    redirect(list(language));
  });
});

/** Retires the theme or takes it back, as the form's hidden field says. */
export const retireTheme = formAction(at, async ({ language, key }, form) => {
  return answerForm({ language, form }, async (values) => {
    const version = Number(textOf(values, 'version'));
    const retired = textOf(values, 'retired') === 'yes';
    await (await serverApi()).taxonomy.retireTheme({ key, version, retired });
    refresh();
    redirect(list(language));
  });
});
