'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { localPath } from '@/domain/access/local-path';
import { answerForm } from '@/app/answer-form';
import { boundId, boundLanguage, buttonAction, formAction } from '@/app/form-action';
import { refuseForm } from '@/app/refuse-form';
import { serverApi } from '@/server/trpc/caller';
import { textOf, valuesOf } from '@/ui/kit/form-state';

const asked = z.object({ language: boundLanguage, next: z.string().max(2000), asksStart: z.boolean() });
const starts = ['organisation', 'resident', 'invited', 'later'];

/** Saves the name; then to a new organisation, or on as a resident, or on to wait for an invitation. */
export const saveWelcome = formAction(asked, async (asked, form) => {
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
});

const waiting = z.object({ language: boundLanguage, next: z.string().max(2000), invitationId: boundId });
/** Accepts an invitation to one's own address. */
export const acceptWaiting = buttonAction(waiting, async ({ language, next, invitationId }) => {
  const api = await serverApi();
  await api.access.acceptInvitation({ invitationId });
  revalidatePath(`/${language}/my`, 'layout');
  redirect(`/${language}/my/welcome?${new URLSearchParams({ next: localPath(next, `/${language}/my`) }).toString()}`);
});
