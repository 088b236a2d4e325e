import type { Actor } from '@/domain/access/actor';
import { canSetCentreRoles } from '@/domain/access/centre-roles';
import { veiledEmail } from '@/domain/access/email';
import { checkInvitation } from '@/domain/access/invitation';
import { canManageMembers, rolesIn } from '@/domain/access/members';
import { isMember } from '@/domain/access/roles';
import { env } from '@/env';
import { Prisma } from '../adapters/db/generated/client';
import type { Deps } from '../define-write';
import { forbidden, notFound, unauthorized } from '../errors';
import { hashToken } from './secret-token';

const organisation = { id: true, slug: true, name: true, kind: true } as const;
const byName = [{ name: 'asc' as const }, { email: 'asc' as const }];

/** Who I am, what I belong to, and which invitations wait for my answer. */
export async function getMe({ db, actor, now }: Deps) {
  if (actor.kind !== 'person') throw unauthorized();
  const user = await db.user.findUnique({
    where: { id: actor.userId },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      name: true,
      email: true,
      language: true,
      centreRoles: true,
      memberships: {
        orderBy: { organisation: { name: 'asc' } },
        select: { roles: true, organisation: { select: organisation } },
      },
    },
  });
  if (!user) throw unauthorized();
  const { memberships, ...me } = user;
  const invitations = await db.invitation.findMany({
    where: { email: user.email, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: 'asc' },
    take: 20,
    select: { id: true, roles: true, expiresAt: true, organisation: { select: organisation } },
  });
  return {
    ...me,
    organisations: memberships.map(({ roles, organisation: place }) => ({ ...place, roles })),
    invitations,
  };
}

/** Who is in an organisation; for its members, and for whoever may manage them. */
export async function getMembers({ db, actor, now }: Deps, organisationId: string) {
  const place = await db.organisation.findUnique({ where: { id: organisationId }, select: organisation });
  if (!place) throw notFound();
  const circle = { organisationId, kind: place.kind };
  const manages = canManageMembers(actor, circle);
  if (!manages && !isMember(actor, organisationId)) throw refuse(actor);
  const members = await db.membership.findMany({
    where: { organisationId },
    orderBy: [{ user: { name: 'asc' } }, { user: { email: 'asc' } }],
    select: { roles: true, createdAt: true, user: { select: { id: true, name: true, email: true } } },
  });
  const invitations = manages
    ? await db.invitation.findMany({
        where: { organisationId, acceptedAt: null, revokedAt: null },
        orderBy: { createdAt: 'desc' },
        take: 100,
        select: { id: true, email: true, roles: true, createdAt: true, expiresAt: true },
      })
    : [];
  return {
    organisation: place,
    manages,
    roles: rolesIn(place.kind),
    members: members.map(({ user, roles, createdAt }) => ({ ...user, roles, createdAt })),
    invitations: invitations.map((one) => ({ ...one, expired: one.expiresAt <= now })),
  };
}

/** What the link of an invitation leads to. Whoever has the link may see it; only the invited address may accept it. */
export async function getInvitation({ db, actor, now }: Deps, token: string) {
  const found = await db.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      id: true,
      email: true,
      roles: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      organisation: { select: organisation },
      invitedBy: { select: { name: true } },
    },
  });
  if (!found) throw notFound();
  const mine =
    actor.kind === 'person'
      ? (await db.user.findUnique({ where: { id: actor.userId }, select: { email: true } }))?.email
      : null;
  const state = checkInvitation(found, now);
  return {
    organisation: found.organisation,
    roles: found.roles,
    expiresAt: found.expiresAt,
    inviter: found.invitedBy.name,
    email: veiledEmail(found.email),
    refusal: state.ok ? null : state.error.code,
    signedInAs: mine ?? null,
    forMe: mine === found.email,
  };
}

/** People with roles at the centre, or those whom a search word finds; for administrators. */
export async function listPeople({ db, actor }: Deps, search: string) {
  if (!canSetCentreRoles(actor)) throw refuse(actor);
  const contains = { contains: search, mode: 'insensitive' as const };
  return db.user.findMany({
    where: {
      email: { not: { endsWith: '.invalid' } },
      ...(search ? { OR: [{ name: contains }, { email: contains }] } : { centreRoles: { isEmpty: false } }),
    },
    orderBy: byName,
    take: 100,
    select: { id: true, name: true, email: true, centreRoles: true },
  });
}

/**
 * The people of the demo who come to do something, each with what it is; those who are only there to be invited are not
 * listed. Anywhere but in the demo there is no such thing.
 */
export async function listDemoPeople({ db }: Deps) {
  if (!env().DEMO) throw notFound();
  const people = await db.user.findMany({
    where: { isSample: true, about: { not: Prisma.AnyNull } },
    orderBy: { externalId: 'asc' },
    select: {
      id: true,
      name: true,
      about: true,
      centreRoles: true,
      memberships: { select: { roles: true, organisation: { select: { name: true, kind: true } } } },
    },
  });
  return people.map(({ about, memberships, name, ...person }) => ({
    ...person,
    name: name ?? '',
    about: about as { sv: string; en: string } | null,
    organisations: memberships.map(({ roles, organisation: place }) => ({ ...place, roles })),
  }));
}

const refuse = (actor: Actor) => (actor.kind === 'visitor' ? unauthorized() : forbidden());
