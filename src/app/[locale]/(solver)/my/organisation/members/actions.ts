'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { MembershipRole } from '@/domain/access/actor';
import { answerForm } from '@/app/answer-form';
import { boundId, boundLanguage, buttonAction, formAction } from '@/app/form-action';
import { serverApi } from '@/server/trpc/caller';
import { refusalsIn } from '@/server/trpc/refusals-in';
import { listOf, textOf } from '@/ui/kit/form-state';

const place = z.object({ language: boundLanguage, organisationId: boundId });
const someone = place.extend({ userId: boundId, isMe: z.boolean() });
type Place = Readonly<z.infer<typeof place>>;
type Someone = Readonly<z.infer<typeof someone>>;

const pageOf = ({ language, organisationId }: Place, more: Record<string, string> = {}) =>
  `/${language}/my/organisation/members?${new URLSearchParams({ organisation: organisationId, ...more }).toString()}`;

export const inviteMember = formAction(place, async (place, form) => {
  const { language, organisationId } = place;
  return answerForm({ language, form }, async (values) => {
    const email = textOf(values, 'email');
    // What a browser sends is checked by the procedure.
    const roles = listOf(values, 'roles') as MembershipRole[];
    const { id } = await (await serverApi()).access.inviteMember({ organisationId, email, roles, language });
    redirect(pageOf(place, { sent: id }));
  });
});

/** Runs a change and comes back to the page, which says whether it was refused. */
async function comeBack(someone: Someone, change: () => Promise<unknown>, done: string): Promise<never> {
  try {
    await change();
  } catch (error) {
    redirect(pageOf(someone, { refused: refusalsIn(error)[0]?.code ?? 'unknown' }));
  }
  revalidatePath(`/${someone.language}/my`, 'layout');
  redirect(done);
}

export const changeRoles = buttonAction(someone, async (someone, form) => {
  const { organisationId, userId } = someone;
  const roles = form.getAll('roles') as MembershipRole[];
  const api = await serverApi();
  const change = () => api.access.changeMemberRoles({ organisationId, userId, roles });
  await comeBack(someone, change, pageOf(someone, { saved: userId }));
});

export const removeMember = buttonAction(someone, async (someone) => {
  const { language, organisationId, userId, isMe } = someone;
  const api = await serverApi();
  const remove = () => api.access.removeMember({ organisationId, userId });
  await comeBack(someone, remove, isMe ? `/${language}/my` : pageOf(someone));
});

const sent = place.extend({ invitationId: boundId });
export const revokeInvitation = buttonAction(sent, async ({ invitationId, ...at }) => {
  await (await serverApi()).access.revokeInvitation({ invitationId });
  redirect(pageOf(at));
});
