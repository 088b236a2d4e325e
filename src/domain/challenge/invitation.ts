import type { MembershipRole, OrganisationKind } from '../access/actor';
import { isProposed } from '../organisation/proposed-kinds';
import { err, ok, type Result } from '../shared/result';
import type { Challenge } from './challenge';
import { statusAt } from './lifecycle';

/** The roles that can answer for a solver: an invitation goes to those who have one. */
export const answeringRoles = ['owner', 'editor'] as const satisfies readonly MembershipRole[];

/** Why a solver cannot be invited to a challenge. */
export type InvitationRefusalCode = 'challenge_not_open' | 'invitation_not_to_this_kind' | 'invitation_nobody_answers';

type Invited = Readonly<{ kind: OrganisationKind; canAnswer: boolean }>;
type Timed = Pick<Challenge, 'status' | 'deadlineAt'>;

/** Why this solver can never be invited as it is now, or null: only what is ranked is, and somebody must be able to answer. */
export function findHindrance({ kind, canAnswer }: Invited): InvitationRefusalCode | null {
  if (!isProposed(kind)) return 'invitation_not_to_this_kind';
  return canAnswer ? null : 'invitation_nobody_answers';
}

/**
 * Whether a solver may be invited now. Refuses with challenge_not_open by the clock, invitation_not_to_this_kind (units,
 * residents) and invitation_nobody_answers.
 */
export function checkInvitation(
  challenge: Timed,
  solver: Invited,
  now: Date,
): Result<null, Readonly<{ code: InvitationRefusalCode }>> {
  if (statusAt(challenge, now) !== 'open') return err({ code: 'challenge_not_open' });
  const code = findHindrance(solver);
  return code ? err({ code }) : ok(null);
}
