import { notFound } from 'next/navigation';
import { z } from 'zod';
import { type Language, languages } from '@/domain/shared/language';
import { loadOr404 } from '@/server/trpc/load-or-404';
import type { FormState } from '@/ui/kit/form-state';
import { refuseForm } from './refuse-form';

/** Parts of what pages bind to their actions. */
export const boundLanguage = z.enum(languages);
export const boundId = z.string().min(1).max(60);
export const boundSlug = z.string().min(1).max(200);

const languageIn = (given: unknown): Language => {
  const found = z.union([boundLanguage, z.object({ language: boundLanguage }).transform((at) => at.language)]);
  return found.safeParse(given).data ?? 'sv';
};

type Answer<Bound> = (bound: Bound, form: FormData, before: FormState) => Promise<FormState>;

/**
 * A server action behind a form. What the page binds to it comes back from the browser and is checked like everything
 * else that it sends: a hostile value is a refusal, and the work never sees it.
 */
export const formAction =
  <Bound>(bound: z.ZodType<Bound>, work: Answer<Bound>) =>
  async (given: Bound, before: FormState, form: FormData): Promise<FormState> => {
    const checked = bound.safeParse(given);
    if (checked.success && form instanceof FormData) return work(checked.data, form, before);
    const typed = form instanceof FormData ? form : new FormData();
    return refuseForm({ language: languageIn(given), form: typed }, { code: 'input_invalid_type', field: '' });
  };

/**
 * The same for a button that leads on and answers nothing: there is no page for a hostile value (404), nor for one that
 * names what is not there (404) or not theirs (403).
 */
export const buttonAction =
  <Bound>(bound: z.ZodType<Bound>, work: (bound: Bound, form: FormData) => Promise<void>) =>
  async (given: Bound, form: FormData): Promise<void> => {
    const checked = bound.safeParse(given);
    if (!checked.success || !(form instanceof FormData)) notFound();
    await loadOr404(work(checked.data, form));
  };

/** The same for a button whose form carries all that it says, in hidden fields: a list of many binds nothing to each. */
export const hiddenFieldsAction = <Fields>(fields: z.ZodType<Fields>, work: (given: Fields) => Promise<void>) => {
  const press = buttonAction(fields, work);
  return async (form: FormData): Promise<void> => {
    const given = form instanceof FormData ? Object.fromEntries(form) : null;
    await press(given as Fields, form);
  };
};
