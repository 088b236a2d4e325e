import type { Actor } from '@/domain/access/actor';
import { hasCentreRole } from '@/domain/access/roles';
import { readingCentreRoles, receivedStatuses } from '@/domain/proposal/policy';
import type { Prisma } from '../adapters/db/generated/client';

const nothing: Prisma.ProposalWhereInput = { id: { in: [] } };
const belongings = (actor: Actor): string[] =>
  actor.kind === 'person' ? actor.memberships.map(({ organisationId }) => organisationId) : [];

/** The proposals of the organisations that the actor belongs to. */
export const ownedBy = (actor: Actor): Prisma.ProposalWhereInput =>
  actor.kind === 'person' ? { organisationId: { in: belongings(actor) } } : nothing;

/** The SQL twin of the domain's `canRead`; proposal.parity.test.ts holds the two equal. */
export function readableBy(actor: Actor): Prisma.ProposalWhereInput {
  if (actor.kind !== 'person') return nothing;
  const received = { status: { in: [...receivedStatuses] } };
  if (hasCentreRole(actor, readingCentreRoles)) return { OR: [ownedBy(actor), received] };
  const routedHere = { some: { unitId: { in: belongings(actor) }, routedAt: { not: null } } };
  return { OR: [ownedBy(actor), { ...received, units: routedHere }] };
}
