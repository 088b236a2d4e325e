import type { CentreRole } from '@/domain/access/actor';
import { type Leaving, leavingOf } from '@/domain/access/leaving';
import { changesBetween } from '@/domain/shared/changes';
import { err, ok } from '@/domain/shared/result';
import type { Tx } from '../adapters/db/client';
import { type WriteDeps, defineWrite } from '../define-write';
import { forgetResident } from './forget-resident';
import { lockAdministrators, lockCirclesOf } from './lock-people';
import { retireOrganisation } from './retire-organisation';

type Place = Readonly<{ id: string; name: string; leaving: Leaving }>;
type Thing = Readonly<{
  userId: string;
  email: string;
  centreRoles: readonly CentreRole[];
  lastAdministrator: boolean;
  places: readonly Place[];
}>;

/**
 * Erases one's own account: name, address, memberships, sign-ins and sessions go. What was handed in or decided stays,
 * because it is a public record; it no longer says who typed it. An organisation that nobody is left in is retired.
 */
export const eraseAccount = defineWrite<void, Thing, Thing, { userId: string }>({
  action: 'access.erase_account',
  lock: async (tx, _, actor) => {
    if (actor.kind !== 'person') return;
    await lockAdministrators(tx, [actor.userId]);
    await lockCirclesOf(tx, actor.userId);
  },
  load,
  allow: (actor, { userId }) => actor.kind === 'person' && actor.userId === userId,
  decide: (thing) => {
    if (thing.lastAdministrator) return err({ code: 'erase_last_administrator' });
    const stuck = thing.places.find(({ leaving }) => leaving === 'hand_over');
    return stuck ? err({ code: 'erase_last_owner', detail: { organisation: stuck.name } }) : ok(thing);
  },
  save,
  nounId: ({ userId }) => userId,
  changes: ({ centreRoles, places }) =>
    changesBetween(
      { centreRoles, organisations: places.map(({ id }) => id), retired: [] },
      {
        centreRoles: [],
        organisations: [],
        retired: places.filter(({ leaving }) => leaving === 'retire').map(({ id }) => id),
      },
    ),
  tell: ({ userId, places }) => [
    { topic: 'access.account_erased', nounId: userId },
    // What goes with the account is neither found nor ranked any more.
    ...places
      .filter(({ leaving }) => leaving !== 'stays')
      .map(({ id }) => ({ topic: 'organisation.changed' as const, nounId: id })),
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
    centreRoles: user.centreRoles,
    lastAdministrator: isAdministrator && (await db.user.count({ where: others })) === 0,
    places: user.memberships.map(({ organisation: { id, name, kind, memberships } }) => ({
      id,
      name,
      leaving: leavingOf({ organisationId: id, kind, members: memberships }, actor.userId),
    })),
  };
}

async function save(tx: Tx, { userId, email, places }: Thing, { now }: WriteDeps): Promise<{ userId: string }> {
  await tx.membership.deleteMany({ where: { userId } });
  for (const { id, leaving } of places) {
    if (leaving === 'forget') await forgetResident(tx, id);
    if (leaving === 'retire') await retireOrganisation(tx, id, now);
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
