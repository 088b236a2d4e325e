'use server';
import { answerForm } from '@/app/answer-form';
import { boundLanguage, formAction } from '@/app/form-action';
import { visitorApi } from '@/server/trpc/caller';
import { textOf } from '@/ui/kit/form-state';

/** Sends the report as a visitor, also for who is signed in: the form promises that nobody's name is noted. */
export const reportProblem = formAction(boundLanguage, async (language, form) => {
  return answerForm({ language, form }, async (values) => {
    await (await visitorApi()).accessibility.report({
      page: textOf(values, 'page'),
      problem: textOf(values, 'problem'),
      contact: textOf(values, 'contact'),
    });
    return { values: {} };
  });
});
