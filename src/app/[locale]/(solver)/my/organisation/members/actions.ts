'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { MembershipRole } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { answerForm } from '@/app/answer-form';
import { serverApi } from '@/server/trpc/caller';
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

export async function changeRoles(someone: Someone, _before: FormState, form: FormData): Promise<FormState> {
  const { language, organisationId, userId } = someone;
  return answerForm({ language, form }, async (values) => {
    const roles = listOf(values, 'roles') as MembershipRole[];
    await (await serverApi()).access.changeMemberRoles({ organisationId, userId, roles });
    redirect(pageOf(someone, { saved: userId }));
  });
}

export async function removeMember(someone: Someone, _before: FormState, form: FormData): Promise<FormState> {
  const { language, organisationId, userId, isMe } = someone;
  return answerForm({ language, form }, async () => {
    await (await serverApi()).access.removeMember({ organisationId, userId });
    revalidatePath(`/${language}/my`, 'layout');
    redirect(isMe ? `/${language}/my` : pageOf(someone));
  });
}

export async function revokeInvitation(place: Place, invitationId: string): Promise<void> {
  await (await serverApi()).access.revokeInvitation({ invitationId });
  redirect(pageOf(place));
}
