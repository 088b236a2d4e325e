import { err, ok, type Result } from '../shared/result';
import type { MembershipRole } from './actor';
import { normalEmail } from './email';
import { type Circle, checkRoles, type MembershipRefusal } from './members';
import { isResident } from './roles';

/** How long an invitation can be accepted, in days. */
export const invitationDays = 14;
/** How many unanswered invitations an organisation may have at a time, so that nobody sends mail in bulk through us. */
export const maxPending = 50;
const dayMs = 86_400_000;

type Code = MembershipRefusal['code'] | 'email_invalid' | 'already_member' | 'too_many_invitations';
export type InviteRefusal = Readonly<{ code: Code; field?: string; detail?: Readonly<Record<string, number>> }>;

/** What the rules need to know before someone is invited. */
export type InviteScene = Readonly<{
  circle: Circle;
  /** Addresses of those who are members already. */
  memberEmails: readonly string[];
  /** Addresses with an invitation that can still be accepted. */
  pendingEmails: readonly string[];
}>;

export type Invite = Readonly<{ email: string; roles: MembershipRole[]; expiresAt: Date }>;

/**
 * An invitation of one address. Inviting the same address again replaces the first invitation. Codes: email_invalid,
 * already_member, too_many_invitations, private_person_alone, role_missing, role_only_in_unit.
 */
export function decideInvite(
  scene: InviteScene,
  wanted: Readonly<{ email: string; roles: readonly MembershipRole[] }>,
  now: Date,
): Result<Invite, InviteRefusal> {
  if (isResident(scene.circle.kind)) return err({ code: 'private_person_alone' });
  const email = normalEmail(wanted.email);
  if (!email) return err({ code: 'email_invalid', field: 'email' });
  if (scene.memberEmails.includes(email)) return err({ code: 'already_member', field: 'email' });
  const others = scene.pendingEmails.filter((pending) => pending !== email).length;
  if (others >= maxPending) return err({ code: 'too_many_invitations', detail: { most: maxPending } });
  const roles = checkRoles(scene.circle.kind, wanted.roles);
  if (!roles.ok) return roles;
  return ok({ email, roles: roles.value, expiresAt: new Date(now.getTime() + invitationDays * dayMs) });
}

/** An invitation as it is stored; at most one of acceptedAt and revokedAt is set. */
export type InvitationState = Readonly<{ expiresAt: Date; acceptedAt: Date | null; revokedAt: Date | null }>;
export type InvitationRefusal = Readonly<{ code: 'invitation_used' | 'invitation_revoked' | 'invitation_expired' }>;

/** Whether it can still be accepted. Codes: invitation_used, invitation_revoked, invitation_expired. */
export function checkInvitation<T extends InvitationState>(invitation: T, now: Date): Result<T, InvitationRefusal> {
  if (invitation.acceptedAt) return err({ code: 'invitation_used' });
  if (invitation.revokedAt) return err({ code: 'invitation_revoked' });
  if (invitation.expiresAt <= now) return err({ code: 'invitation_expired' });
  return ok(invitation);
}
