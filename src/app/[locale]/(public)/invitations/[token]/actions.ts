'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm } from '@/app/answer-form';
import { boundLanguage, buttonAction, formAction } from '@/app/form-action';
import { serverApi } from '@/server/trpc/caller';
import { endSession } from '@/server/trpc/sign-out';

const asked = z.object({ language: boundLanguage, token: z.string().min(1).max(200) });

export const accept = formAction(asked, async ({ language, token }, form) => {
  return answerForm({ language, form }, async () => {
    await (await serverApi()).access.acceptInvitation({ token });
    revalidatePath(`/${language}/my`, 'layout');
    redirect(`/${language}/my`);
  });
});

/** Out, and in again as the one who was invited. */
export const changePerson = buttonAction(asked, async ({ language, token }) => {
  await endSession();
  const next = `/${language}/invitations/${encodeURIComponent(token)}`;
  redirect(`/${language}/sign-in?${new URLSearchParams({ next }).toString()}`);
});
