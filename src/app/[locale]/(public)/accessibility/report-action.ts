'use server';
import { answerForm } from '@/app/answer-form';
import type { Language } from '@/domain/shared/language';
import { visitorApi } from '@/server/trpc/caller';
import { type FormState, textOf } from '@/ui/kit/form-state';

/** Sends the report as a visitor, also for who is signed in: the form promises that nobody's name is noted. */
export async function reportProblem(language: Language, _before: FormState, form: FormData): Promise<FormState> {
  return answerForm({ language, form }, async (values) => {
    await (await visitorApi()).accessibility.report({
      page: textOf(values, 'page'),
      problem: textOf(values, 'problem'),
      contact: textOf(values, 'contact'),
    });
    return { values: {} };
  });
}
