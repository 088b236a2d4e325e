import type { MembershipRole } from '@/domain/access/actor';
import type { Circle } from '@/domain/access/members';
import { type Changes, changesBetween } from '@/domain/shared/changes';
import type { Db, Tx } from '../adapters/db/client';

/** An organisation with its members, as the rules of membership see it; null when there is none. */
export async function findCircle(db: Db | Tx, organisationId: string): Promise<Circle | null> {
  const found = await db.organisation.findUnique({
    where: { id: organisationId },
    relationLoadStrategy: 'join',
    select: { id: true, kind: true, memberships: { select: { userId: true, roles: true } } },
  });
  return found && { organisationId: found.id, kind: found.kind, members: found.memberships };
}

/**
 * Holds everyone else's changes to the organisation's members back until this transaction ends: two owners who demote
 * each other at the same moment must not both succeed.
 */
export async function lockCircle(tx: Tx, organisationId: string): Promise<void> {
  await tx.$queryRaw`select "id" from "Organisation" where "id" = ${organisationId} for update`;
}

/** For the audit row: what a member of the organisation could do there before and can after. */
export const roleChanges = (circle: Circle, userId: string, roles: readonly MembershipRole[]): Changes => {
  const field = `roles.${circle.organisationId}`;
  const before = circle.members.find((member) => member.userId === userId)?.roles ?? [];
  return changesBetween({ [field]: before }, { [field]: roles });
};

/** True when someone still owns the organisation. */
export const hasOwner = async (tx: Tx, organisationId: string): Promise<boolean> =>
  (await tx.membership.count({ where: { organisationId, roles: { has: 'owner' } } })) > 0;
