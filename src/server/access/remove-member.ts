import { personOf } from '@/domain/access/roles';
import { canManageMembers, type Circle, decideRemoval } from '@/domain/access/members';
import { ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { findCircle, hasOwner, lockCircle, roleChanges } from './load-circle';

type Input = Readonly<{ organisationId: string; userId: string }>;

/** Removes a member, or lets someone leave. The last owner can do neither: an organisation always has an owner. */
export const removeMember = defineWrite<Input, Circle, Input, Input>({
  action: 'access.remove_member',
  load: ({ db }, { organisationId }) => findCircle(db, organisationId),
  allow: (actor, circle, { userId }) => personOf(actor) === userId || canManageMembers(actor, circle),
  decide: (circle, { userId }) => {
    const decided = decideRemoval(circle, userId);
    return decided.ok ? ok({ organisationId: circle.organisationId, userId }) : decided;
  },
  async save(tx, decided) {
    const { organisationId, userId } = decided;
    await lockCircle(tx, organisationId);
    const { count } = await tx.membership.deleteMany({ where: { organisationId, userId } });
    return count === 1 && (await hasOwner(tx, organisationId)) ? decided : null;
  },
  nounId: ({ userId }) => userId,
  changes: (circle, { userId }) => roleChanges(circle, userId, []),
});
