'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm } from '@/app/answer-form';
import { boundId, boundLanguage, formAction } from '@/app/form-action';
import { responseFields } from '@/domain/response/response.fields';
import { serverApi } from '@/server/trpc/caller';
import { type FormValues, textOf } from '@/ui/kit/form-state';
import { typedValues } from '@/ui/kit/form/field-values';

// What a browser sends along with an action is checked like everything else that it sends.
const at = z.object({ language: boundLanguage, id: boundId });

const inputOf = (id: string, values: FormValues) => ({
  id,
  version: Number(textOf(values, 'version')),
  ...typedValues(responseFields, values),
});

/** What is saved now, to show beside the text of who came second. */
const current = (id: string) => async () => {
  const { content, version } = await (await serverApi()).response.own({ id });
  return { version, values: { ...content } };
};

/** Saves the text as it stands, while one writes. */
export const autosaveResponse = formAction(at, async ({ language, id }, form) => {
  return answerForm({ language, form, current: current(id) }, async (values) => {
    const { version } = await (await serverApi()).response.save({ ...inputOf(id, values), autosave: true });
    return { version };
  });
});

/** Saves, or hands in, by the button that was pressed. What is typed is saved also when it cannot be handed in. */
export const sendResponse = formAction(at, async ({ language, id }, form) => {
  return answerForm({ language, form, current: current(id) }, async (values) => {
    const { response } = await serverApi();
    if (form.get('intent') !== 'submit') {
      const { version } = await response.save(inputOf(id, values));
      return { version };
    }
    await response.submit(inputOf(id, values));
    redirect(`/${language}/my/responses/${id}?done=submitted`);
  });
});

/** Begins the organisation's response, or leads to the one that is begun. */
export const startResponse = formAction(at, async ({ language, id: challengeId }, form) => {
  return answerForm({ language, form }, async (values) => {
    const organisationId = textOf(values, 'organisationId');
    const { id } = await (await serverApi()).response.start({ challengeId, organisationId, language });
    redirect(`/${language}/my/responses/${id}/edit`);
  });
});

/** Takes back what was handed in. */
export const withdrawResponse = formAction(at, async ({ language, id }, form) => {
  return answerForm({ language, form }, async (values) => {
    await (await serverApi()).response.withdraw({ id, version: Number(textOf(values, 'version')) });
    redirect(`/${language}/my/responses/${id}?done=withdrawn`);
  });
});
