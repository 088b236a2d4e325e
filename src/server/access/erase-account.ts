import type { OrganisationKind } from '@/domain/access/actor';
import { isResident } from '@/domain/access/roles';
import { canBeLeft, type Circle } from '@/domain/access/members';
import { err, ok } from '@/domain/shared/result';
import type { Tx } from '../adapters/db/client';
import { type WriteDeps, defineWrite } from '../define-write';
import { forgetResident } from './forget-resident';
import { hasOwner, lockCircle } from './load-circle';

type Place = Readonly<{ circle: Circle; name: string; kind: OrganisationKind }>;
type Thing = Readonly<{ userId: string; email: string; lastAdministrator: boolean; places: readonly Place[] }>;

/**
 * Erases one's own account: name, address, memberships, sign-ins and sessions go. What was handed in or decided stays,
 * because it is a public record; it no longer says who typed it.
 */
export const eraseAccount = defineWrite<void, Thing, Thing, { userId: string }>({
  action: 'access.erase_account',
  load,
  allow: (actor, { userId }) => actor.kind === 'person' && actor.userId === userId,
  decide: (thing) => {
    if (thing.lastAdministrator) return err({ code: 'erase_last_administrator' });
    const stuck = thing.places.find((place) => !canBeLeft(place.circle, thing.userId));
    return stuck ? err({ code: 'erase_last_owner', detail: { organisation: stuck.name } }) : ok(thing);
  },
  save,
  nounId: ({ userId }) => userId,
  tell: ({ userId, places }) => [
    { topic: 'access.account_erased', nounId: userId },
    // A resident's own profile goes with the account, so the index must look again.
    ...places
      .filter(({ kind }) => isResident(kind))
      .map(({ circle }) => ({ topic: 'organisation.changed' as const, nounId: circle.organisationId })),
  ],
});

async function load({ db, actor }: WriteDeps): Promise<Thing | null> {
  if (actor.kind !== 'person') return null;
  const user = await db.user.findUnique({
    where: { id: actor.userId },
    select: {
      email: true,
      centreRoles: true,
      memberships: {
        select: {
          organisation: {
            select: { id: true, name: true, kind: true, memberships: { select: { userId: true, roles: true } } },
          },
        },
      },
    },
  });
  if (!user) return null;
  const others = { id: { not: actor.userId }, centreRoles: { has: 'administrator' as const } };
  const isAdministrator = user.centreRoles.includes('administrator');
  return {
    userId: actor.userId,
    email: user.email,
    lastAdministrator: isAdministrator && (await db.user.count({ where: others })) === 0,
    places: user.memberships.map(({ organisation: { id, name, kind, memberships } }) => ({
      circle: { organisationId: id, kind, members: memberships },
      name,
      kind,
    })),
  };
}

async function save(tx: Tx, { userId, email, places }: Thing, { now }: WriteDeps): Promise<{ userId: string } | null> {
  for (const { circle } of places) await lockCircle(tx, circle.organisationId);
  await tx.membership.deleteMany({ where: { userId } });
  for (const { circle, kind } of places) {
    const others = await tx.membership.count({ where: { organisationId: circle.organisationId } });
    if (others > 0 && !(await hasOwner(tx, circle.organisationId))) return null;
    if (isResident(kind) && others === 0) await forgetResident(tx, circle.organisationId);
  }
  await tx.session.deleteMany({ where: { userId } });
  await tx.account.deleteMany({ where: { userId } });
  await tx.challengeFollow.deleteMany({ where: { userId } });
  await tx.verificationToken.deleteMany({ where: { identifier: email } });
  await tx.mailMessage.deleteMany({ where: { to: email } });
  const nobody = `${userId}@erased.invalid`;
  await tx.invitation.updateMany({
    where: { email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  await tx.invitation.updateMany({ where: { email }, data: { email: nobody } });
  await tx.user.update({
    where: { id: userId },
    data: {
      email: nobody,
      emailVerified: null,
      externalId: null,
      name: null,
      image: null,
      about: { sv: '', en: '' },
      centreRoles: [],
      isSample: false,
    },
    select: { id: true },
  });
  return { userId };
}
