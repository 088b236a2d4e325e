import type { CentreRole } from '@/domain/access/actor';
import { canSetCentreRoles, decideCentreRoles } from '@/domain/access/centre-roles';
import { ok } from '@/domain/shared/result';
import { changesBetween } from '@/domain/shared/changes';
import type { Tx } from '../adapters/db/client';
import { defineWrite } from '../define-write';
import { lockAdministrators } from './lock-people';

type Input = Readonly<{ userId: string; roles: readonly CentreRole[] }>;
type Thing = Readonly<{ administrators: readonly string[]; before: readonly CentreRole[] }>;
type Decided = Readonly<{ userId: string; roles: CentreRole[] }>;

const listAdministrators = async (db: Tx): Promise<string[]> =>
  (await db.user.findMany({ where: { centreRoles: { has: 'administrator' } }, select: { id: true } })).map(
    ({ id }) => id,
  );

/** Says which roles someone has at the centre. They act on that person's next request. */
export const setCentreRoles = defineWrite<Input, Thing, Decided, Decided>({
  action: 'access.set_centre_roles',
  lock: (tx, { userId }) => lockAdministrators(tx, [userId]),
  async load({ db }, { userId }) {
    const user = await db.user.findUnique({ where: { id: userId }, select: { email: true, centreRoles: true } });
    if (!user || user.email.endsWith('.invalid')) return null;
    return { administrators: await listAdministrators(db), before: user.centreRoles };
  },
  allow: (actor) => canSetCentreRoles(actor),
  decide: ({ administrators }, { userId, roles }) => {
    const decided = decideCentreRoles(administrators, userId, roles);
    return decided.ok ? ok({ userId, roles: decided.value }) : decided;
  },
  async save(tx, decided) {
    const { userId, roles } = decided;
    await tx.user.update({ where: { id: userId }, data: { centreRoles: roles }, select: { id: true } });
    return decided;
  },
  nounId: ({ userId }) => userId,
  changes: ({ before }, { roles }) => changesBetween({ centreRoles: before }, { centreRoles: roles }),
});
