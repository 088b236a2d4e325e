import type { MembershipRole } from '@/domain/access/actor';
import { canManageMembers, type Circle, decideRoles } from '@/domain/access/members';
import { ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { findCircle, hasOwner, lockCircle, roleChanges } from './load-circle';

type Input = Readonly<{ organisationId: string; userId: string; roles: readonly MembershipRole[] }>;
type Decided = Readonly<{ organisationId: string; userId: string; roles: MembershipRole[] }>;

/** Gives a member other roles. They act on that person's next request. */
export const changeMemberRoles = defineWrite<Input, Circle, Decided, Decided>({
  action: 'access.change_member_roles',
  load: ({ db }, { organisationId }) => findCircle(db, organisationId),
  allow: (actor, circle) => canManageMembers(actor, circle),
  decide: (circle, input) => {
    const roles = decideRoles(circle, input);
    return roles.ok ? ok({ organisationId: input.organisationId, userId: input.userId, roles: roles.value }) : roles;
  },
  async save(tx, decided) {
    const { organisationId, userId, roles } = decided;
    await lockCircle(tx, organisationId);
    const { count } = await tx.membership.updateMany({ where: { organisationId, userId }, data: { roles } });
    return count === 1 && (await hasOwner(tx, organisationId)) ? decided : null;
  },
  nounId: ({ userId }) => userId,
  changes: (circle, { userId, roles }) => roleChanges(circle, userId, roles),
});
