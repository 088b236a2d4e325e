'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { addendumFields } from '@/domain/challenge/challenge.fields';
import { answerForm } from '@/app/answer-form';
import { boundId, boundLanguage, formAction } from '@/app/form-action';
import { serverApi } from '@/server/trpc/caller';
import { givenValues } from '@/ui/kit/form/field-values';
import { type FormValues, textOf } from '@/ui/kit/form-state';

const where = z.object({ language: boundLanguage, id: boundId });
type Where = Readonly<z.infer<typeof where>>;

const versioned = ({ id }: Where, values: FormValues) => ({ id, version: Number(textOf(values, 'version')) });

/** Public pages are kept; one that changed is made anew, and so are the lists and the start page. */
function backTo({ language, id }: Where): never {
  revalidatePath('/', 'layout');
  redirect(`/${language}/city/challenges/${id}`);
}

export const publish = formAction(where, async (where, form) => {
  return answerForm({ language: where.language, form }, async (values) => {
    await (await serverApi()).challenge.publish(versioned(where, values));
    backTo(where);
  });
});

export const sendBack = formAction(where, async (where, form) => {
  return answerForm({ language: where.language, form }, async (values) => {
    const api = await serverApi();
    await api.challenge.sendBack({ ...versioned(where, values), reason: textOf(values, 'reason') });
    backTo(where);
  });
});

export const addAddendum = formAction(where, async (where, form) => {
  return answerForm({ language: where.language, form }, async (values) => {
    const api = await serverApi();
    await api.challenge.addAddendum({
      ...versioned(where, values),
      sv: textOf(values, 'sv'),
      en: textOf(values, 'en'),
      ...givenValues(addendumFields, values),
    });
    backTo(where);
  });
});

export const cancel = formAction(where, async (where, form) => {
  return answerForm({ language: where.language, form }, async (values) => {
    const api = await serverApi();
    await api.challenge.cancel({
      ...versioned(where, values),
      sv: textOf(values, 'sv'),
      en: textOf(values, 'en'),
    });
    backTo(where);
  });
});

const invitation = z.object({ language: boundLanguage, challengeId: boundId, organisationId: boundId });

export const invite = formAction(invitation, async ({ language, ...pair }, form) => {
  return answerForm({ language, form }, async (values) => {
    await (await serverApi()).match.invite({ ...pair, message: textOf(values, 'message') });
  });
});
