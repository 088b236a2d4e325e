import { checkInvitation, type InvitationState } from '@/domain/access/invitation';
import { canManageMembers } from '@/domain/access/members';
import type { OrganisationKind } from '@/domain/access/actor';
import { defineWrite } from '../define-write';

type Input = Readonly<{ invitationId: string }>;
type Thing = InvitationState &
  Readonly<{ id: string; organisationId: string; organisation: { kind: OrganisationKind } }>;

/** Takes an invitation back before it is accepted. */
export const revokeInvitation = defineWrite<Input, Thing, Thing, { organisationId: string }>({
  action: 'access.revoke_invitation',
  load: ({ db }, { invitationId }) =>
    db.invitation.findUnique({
      where: { id: invitationId },
      select: {
        id: true,
        organisationId: true,
        expiresAt: true,
        acceptedAt: true,
        revokedAt: true,
        organisation: { select: { kind: true } },
      },
    }),
  allow: (actor, thing) =>
    canManageMembers(actor, { organisationId: thing.organisationId, kind: thing.organisation.kind }),
  decide: (thing, _, { now }) => checkInvitation(thing, now),
  async save(tx, { id, organisationId }, { now }) {
    const where = { id, acceptedAt: null, revokedAt: null };
    const { count } = await tx.invitation.updateMany({ where, data: { revokedAt: now } });
    return count === 0 ? null : { organisationId };
  },
  nounId: ({ id }) => id,
});
