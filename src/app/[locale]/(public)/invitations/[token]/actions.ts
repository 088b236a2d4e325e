'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { Language } from '@/domain/shared/language';
import { answerForm } from '@/app/answer-form';
import { serverApi } from '@/server/trpc/caller';
import { endSession } from '@/server/trpc/sign-out';
import type { FormState } from '@/ui/kit/form-state';

type Asked = Readonly<{ language: Language; token: string }>;

export async function accept({ language, token }: Asked, _before: FormState, form: FormData): Promise<FormState> {
  return answerForm({ language, form }, async () => {
    await (await serverApi()).access.acceptInvitation({ token });
    revalidatePath(`/${language}/my`, 'layout');
    redirect(`/${language}/my`);
  });
}

/** Out, and in again as the one who was invited. */
export async function changePerson({ language, token }: Asked): Promise<void> {
  await endSession();
  const next = `/${language}/invitations/${encodeURIComponent(token)}`;
  redirect(`/${language}/sign-in?${new URLSearchParams({ next }).toString()}`);
}
