import type { CentreRole } from '@/domain/access/actor';
import { centreRoles } from '@/domain/access/actor';
import { normalEmail } from '@/domain/access/email';
import { err, ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';

type Input = Readonly<{ email: string; roles: readonly CentreRole[] }>;
type Person = Readonly<{ userId: string; roles: CentreRole[] }>;

/**
 * For the command line: gives an address roles at the centre, also before its owner has signed in for the first time.
 * This is how an installation gets its first administrator.
 */
export const ensurePerson = defineWrite<Input, Input, { email: string; roles: CentreRole[] }, Person>({
  action: 'access.ensure_person',
  load: async (_, input) => input,
  allow: (actor) => actor.kind === 'system',
  decide: ({ email, roles }) => {
    const normal = normalEmail(email);
    if (!normal) return err({ code: 'email_invalid', field: 'email' });
    return ok({ email: normal, roles: centreRoles.filter((role) => roles.includes(role)) });
  },
  async save(tx, { email, roles }) {
    const before = await tx.user.findUnique({ where: { email }, select: { centreRoles: true } });
    const all = centreRoles.filter((role) => roles.includes(role) || before?.centreRoles.includes(role));
    const { id } = await tx.user.upsert({
      where: { email },
      create: { email, centreRoles: all },
      update: { centreRoles: all },
      select: { id: true },
    });
    return { userId: id, roles: all };
  },
  nounId: (_, { userId }) => userId,
});
