'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { MembershipRole } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { answerForm } from '@/app/answer-form';
import { serverApi } from '@/server/trpc/caller';
import { refusalsIn } from '@/server/trpc/refusals-in';
import { type FormState, listOf, textOf } from '@/ui/kit/form-state';

type Place = Readonly<{ language: Language; organisationId: string }>;
type Someone = Place & Readonly<{ userId: string; isMe: boolean }>;

const pageOf = ({ language, organisationId }: Place, more: Record<string, string> = {}) =>
  `/${language}/my/organisation/members?${new URLSearchParams({ organisation: organisationId, ...more }).toString()}`;

export async function inviteMember(place: Place, _before: FormState, form: FormData): Promise<FormState> {
  const { language, organisationId } = place;
  return answerForm({ language, form }, async (values) => {
    const email = textOf(values, 'email');
    // What a browser sends is checked by the procedure.
    const roles = listOf(values, 'roles') as MembershipRole[];
    const { id } = await (await serverApi()).access.inviteMember({ organisationId, email, roles, language });
    redirect(pageOf(place, { sent: id }));
  });
}

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

export async function changeRoles(someone: Someone, form: FormData): Promise<void> {
  const { organisationId, userId } = someone;
  const roles = form.getAll('roles') as MembershipRole[];
  const api = await serverApi();
  const change = () => api.access.changeMemberRoles({ organisationId, userId, roles });
  await comeBack(someone, change, pageOf(someone, { saved: userId }));
}

export async function removeMember(someone: Someone): Promise<void> {
  const { language, organisationId, userId, isMe } = someone;
  const api = await serverApi();
  const remove = () => api.access.removeMember({ organisationId, userId });
  await comeBack(someone, remove, isMe ? `/${language}/my` : pageOf(someone));
}

export async function revokeInvitation(place: Place, invitationId: string): Promise<void> {
  await (await serverApi()).access.revokeInvitation({ invitationId });
  redirect(pageOf(place));
}
