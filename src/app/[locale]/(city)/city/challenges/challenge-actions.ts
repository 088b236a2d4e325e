'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { addendumFields } from '@/domain/challenge/challenge.fields';
import type { Language } from '@/domain/shared/language';
import { answerForm } from '@/app/answer-form';
import { serverApi } from '@/server/trpc/caller';
import { givenValues } from '@/ui/kit/form/field-values';
import { type FormState, type FormValues, textOf } from '@/ui/kit/form-state';

type Where = Readonly<{ language: Language; id: string }>;

const versioned = ({ id }: Where, values: FormValues) => ({ id, version: Number(textOf(values, 'version')) });

/** Public pages are kept; one that changed is made anew, and so are the lists and the start page. */
function backTo({ language, id }: Where): never {
  revalidatePath('/', 'layout');
  redirect(`/${language}/city/challenges/${id}`);
}

export async function publish(where: Where, _before: FormState, form: FormData): Promise<FormState> {
  return answerForm({ language: where.language, form }, async (values) => {
    await (await serverApi()).challenge.publish(versioned(where, values));
    backTo(where);
  });
}

export async function sendBack(where: Where, _before: FormState, form: FormData): Promise<FormState> {
  return answerForm({ language: where.language, form }, async (values) => {
    const api = await serverApi();
    await api.challenge.sendBack({ ...versioned(where, values), reason: textOf(values, 'reason') });
    backTo(where);
  });
}

export async function addAddendum(where: Where, _before: FormState, form: FormData): Promise<FormState> {
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
}

export async function cancel(where: Where, _before: FormState, form: FormData): Promise<FormState> {
  return answerForm({ language: where.language, form }, async (values) => {
    const api = await serverApi();
    await api.challenge.cancel({
      ...versioned(where, values),
      sv: textOf(values, 'sv'),
      en: textOf(values, 'en'),
    });
    backTo(where);
  });
}

type Invitation = Readonly<{ language: Language; challengeId: string; organisationId: string }>;

export async function invite(
  { language, ...pair }: Invitation,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  return answerForm({ language, form }, async (values) => {
    await (await serverApi()).match.invite({ ...pair, message: textOf(values, 'message') });
  });
}
