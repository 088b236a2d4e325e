import { leavingOf } from '@/domain/access/leaving';
import type { Deps } from '../define-write';
import { unauthorized } from '../errors';

/** What would happen to the organisations of whoever asks if the account were erased now, and what hinders it. */
export async function getLeaving({ db, actor }: Deps) {
  if (actor.kind !== 'person') throw unauthorized();
  const { userId } = actor;
  const rows = await db.organisation.findMany({
    where: { memberships: { some: { userId } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
    select: { id: true, name: true, kind: true, memberships: { select: { userId: true, roles: true } } },
  });
  const isLastAdministrator =
    actor.centreRoles.includes('administrator') &&
    (await db.user.count({ where: { id: { not: userId }, centreRoles: { has: 'administrator' } } })) === 0;
  return {
    isLastAdministrator,
    organisations: rows.map(({ id, name, kind, memberships }) => ({
      id,
      name,
      leaving: leavingOf({ organisationId: id, kind, members: memberships }, userId),
    })),
  };
}
export type LeavingOverview = Awaited<ReturnType<typeof getLeaving>>;
