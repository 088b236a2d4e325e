'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { answerForm } from '@/app/answer-form';
import { boundLanguage, buttonAction, formAction } from '@/app/form-action';
import { refuseForm } from '@/app/refuse-form';
import { serverApi } from '@/server/trpc/caller';
import { endSession } from '@/server/trpc/sign-out';
import { textOf } from '@/ui/kit/form-state';

export const saveAccount = formAction(boundLanguage, async (language, form) => {
  return answerForm({ language, form }, async (values) => {
    const api = await serverApi();
    const mailLanguage = textOf(values, 'language') === 'en' ? 'en' : 'sv';
    await api.access.updateAccount({ name: textOf(values, 'name'), language: mailLanguage });
    // The frame around the page says who is signed in.
    revalidatePath(`/${language}/my`, 'layout');
  });
});

export const signOutEverywhere = buttonAction(boundLanguage, async (language) => {
  await (await serverApi()).access.signOutEverywhere();
  await endSession();
  redirect(`/${language}/sign-in`);
});

export const eraseAccount = formAction(boundLanguage, async (language, form) => {
  if (form.get('sure') !== 'on') return refuseForm({ language, form }, { code: 'erase_not_confirmed', field: 'sure' });
  return answerForm({ language, form }, async () => {
    await (await serverApi()).access.eraseAccount();
    await endSession();
    redirect(`/${language}/sign-in/erased`);
  });
});
