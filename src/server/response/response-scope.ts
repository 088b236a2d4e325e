import type { Actor, MembershipRole } from '@/domain/access/actor';
import { hasCentreRole } from '@/domain/access/roles';
import { tracks, trackRules } from '@/domain/challenge/tracks';
import { comparingRoles, handedInStatuses } from '@/domain/response/policy';
import type { Prisma } from '../adapters/db/generated/client';

const nothing: Prisma.ResponseWhereInput = { id: { in: [] } };
const neverSealed = tracks.filter((track) => !trackRules[track].sealedUntilOpening);

/** The SQL twin of `isResponder`: the responses of the organisations that the actor belongs to. */
export function ownedBy(actor: Actor): Prisma.ResponseWhereInput {
  if (actor.kind !== 'person') return nothing;
  return { organisationId: { in: actor.memberships.map(({ organisationId }) => organisationId) } };
}

/** The SQL twin of `canReadHandedIn`; response.parity.test.ts holds the two equal. */
export function handedInReadableBy(actor: Actor, now: Date): Prisma.ResponseWhereInput {
  if (actor.kind !== 'person') return nothing;
  const compares = (roles: readonly MembershipRole[]) =>
    roles.some((role) => comparingRoles.some((one) => one === role));
  const units = actor.memberships.filter(({ roles }) => compares(roles)).map(({ organisationId }) => organisationId);
  const readers: Prisma.ChallengeWhereInput[] = [
    { unitId: { in: units }, OR: [{ track: { in: neverSealed } }, { openedAt: { lte: now } }] },
  ];
  if (hasCentreRole(actor, ['coordinator'])) readers.push({ track: { in: neverSealed } });
  return { status: { in: [...handedInStatuses] }, challenge: { OR: readers } };
}

/** The SQL twin of the domain's `canRead`. Every query of responses carries it or one of its two parts. */
export const readableBy = (actor: Actor, now: Date): Prisma.ResponseWhereInput => ({
  OR: [ownedBy(actor), handedInReadableBy(actor, now)],
});
