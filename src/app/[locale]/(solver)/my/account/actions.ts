'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { Language } from '@/domain/shared/language';
import { answerForm } from '@/app/answer-form';
import { refuseForm } from '@/app/refuse-form';
import { serverApi } from '@/server/trpc/caller';
import { endSession } from '@/server/trpc/sign-out';
import { type FormState, textOf } from '@/ui/kit/form-state';

export async function saveAccount(language: Language, _before: FormState, form: FormData): Promise<FormState> {
  return answerForm({ language, form }, async (values) => {
    const api = await serverApi();
    const mailLanguage = textOf(values, 'language') === 'en' ? 'en' : 'sv';
    await api.access.updateAccount({ name: textOf(values, 'name'), language: mailLanguage });
    // The frame around the page says who is signed in.
    revalidatePath(`/${language}/my`, 'layout');
  });
}

export async function signOutEverywhere(language: Language): Promise<void> {
  await (await serverApi()).access.signOutEverywhere();
  await endSession();
  redirect(`/${language}/sign-in`);
}

export async function eraseAccount(language: Language, _before: FormState, form: FormData): Promise<FormState> {
  if (form.get('sure') !== 'on') return refuseForm({ language, form }, { code: 'erase_not_confirmed', field: 'sure' });
  return answerForm({ language, form }, async () => {
    await (await serverApi()).access.eraseAccount();
    await endSession();
    redirect(`/${language}/sign-in/erased`);
  });
}
