import type { Actor } from '@/domain/access/actor';
import type { ChallengeStatus } from '@/domain/challenge/challenge';
import type { Prisma } from '../adapters/db/generated/client';

/** What any visitor may read: the SQL twin of the domain's `isPublic`, for every list, index and count. */
export const publishedChallenges = {
  publishedAt: { not: null },
  status: { notIn: ['draft', 'in_review'] },
} satisfies Prisma.ChallengeWhereInput;
/** The same in SQL that is written by hand. */
export const publishedChallengesSql = `"publishedAt" is not null and "status" not in ('draft', 'in_review')`;

/** The SQL twin of the domain's `canRead`; challenge.parity.test.ts holds the two equal. */
export function readableBy(actor: Actor): Prisma.ChallengeWhereInput {
  if (actor.kind === 'system') return {};
  if (actor.kind === 'visitor') return publishedChallenges;
  const organisations = actor.memberships.map(({ organisationId }) => organisationId);
  const reviewed: Prisma.ChallengeWhereInput[] = actor.centreRoles.includes('coordinator')
    ? [{ status: 'in_review' }]
    : [];
  return { OR: [publishedChallenges, { unitId: { in: organisations } }, ...reviewed] };
}

/** The SQL twin of the domain's `statusAt`: those that read as one of the statuses by the clock. */
export function statusIs(statuses: readonly ChallengeStatus[], now: Date): Prisma.ChallengeWhereInput {
  const stored = statuses.filter((status) => status !== 'open' && status !== 'closed');
  const any: Prisma.ChallengeWhereInput[] = [{ status: { in: [...stored] } }];
  if (statuses.includes('open')) any.push({ status: 'open', OR: [{ deadlineAt: null }, { deadlineAt: { gte: now } }] });
  if (statuses.includes('closed')) any.push({ status: 'closed' }, { status: 'open', deadlineAt: { lt: now } });
  return { OR: any };
}
