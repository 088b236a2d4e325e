import type { CentreRole } from '@/domain/access/actor';
import { canSetCentreRoles, decideCentreRoles } from '@/domain/access/centre-roles';
import { ok } from '@/domain/shared/result';
import type { Db, Tx } from '../adapters/db/client';
import { defineWrite } from '../define-write';

type Input = Readonly<{ userId: string; roles: readonly CentreRole[] }>;
type Thing = Readonly<{ administrators: readonly string[] }>;
type Decided = Readonly<{ userId: string; roles: CentreRole[] }>;

const listAdministrators = async (db: Db | Tx): Promise<string[]> =>
  (await db.user.findMany({ where: { centreRoles: { has: 'administrator' } }, select: { id: true } })).map(
    ({ id }) => id,
  );

/** Says which roles someone has at the centre. They act on that person's next request. */
export const setCentreRoles = defineWrite<Input, Thing, Decided, Decided>({
  action: 'access.set_centre_roles',
  async load({ db }, { userId }) {
    const user = await db.user.findUnique({ where: { id: userId }, select: { email: true } });
    if (!user || user.email.endsWith('.invalid')) return null;
    return { administrators: await listAdministrators(db) };
  },
  allow: (actor) => canSetCentreRoles(actor),
  decide: ({ administrators }, { userId, roles }) => {
    const decided = decideCentreRoles(administrators, userId, roles);
    return decided.ok ? ok({ userId, roles: decided.value }) : decided;
  },
  async save(tx, decided) {
    const { userId, roles } = decided;
    // Two administrators who demote each other at the same moment must not both succeed.
    await tx.$queryRaw`select "id" from "User" where 'administrator' = any("centreRoles") order by "id" for update`;
    const before = await listAdministrators(tx);
    await tx.user.update({ where: { id: userId }, data: { centreRoles: roles }, select: { id: true } });
    const after = await listAdministrators(tx);
    return before.length > 0 && after.length === 0 ? null : decided;
  },
  nounId: ({ userId }) => userId,
});
