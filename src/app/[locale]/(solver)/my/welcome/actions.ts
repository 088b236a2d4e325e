'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { localPath } from '@/domain/access/local-path';
import type { Language } from '@/domain/shared/language';
import { answerForm } from '@/app/answer-form';
import { refuseForm } from '@/app/refuse-form';
import { serverApi } from '@/server/trpc/caller';
import { type FormState, textOf, valuesOf } from '@/ui/kit/form-state';

type Asked = Readonly<{ language: Language; next: string; asksStart: boolean }>;
const starts = ['organisation', 'resident', 'invited', 'later'];

/** Saves the name; then to a new organisation, or on as a resident, or on to wait for an invitation. */
export async function saveWelcome(asked: Asked, _before: FormState, form: FormData): Promise<FormState> {
  const { language } = asked;
  const next = localPath(asked.next, `/${language}/my`);
  const start = asked.asksStart ? textOf(valuesOf(form), 'start') : 'later';
  if (!starts.includes(start)) return refuseForm({ language, form }, { code: 'start_missing', field: 'start' });
  return answerForm({ language, form }, async (values) => {
    const api = await serverApi();
    const { language: mailLanguage } = await api.access.me();
    const { name } = await api.access.updateAccount({ name: textOf(values, 'name'), language: mailLanguage });
    if (start === 'organisation')
      redirect(`/${language}/my/organisation/new?${new URLSearchParams({ next }).toString()}`);
    if (start === 'resident') await api.organisation.create({ kind: 'private_person', name, registrationNumber: null });
    // The frame around the page says who is signed in and where they belong.
    revalidatePath(`/${language}/my`, 'layout');
    redirect(next);
  });
}

/** Accepts an invitation to one's own address. */
export async function acceptWaiting(language: Language, next: string, invitationId: string): Promise<void> {
  const api = await serverApi();
  await api.access.acceptInvitation({ invitationId });
  revalidatePath(`/${language}/my`, 'layout');
  redirect(`/${language}/my/welcome?${new URLSearchParams({ next: localPath(next, `/${language}/my`) }).toString()}`);
}
