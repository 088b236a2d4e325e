import type { Proposal } from '@/domain/proposal/proposal';
import type { WriteDeps } from '../define-write';
import { routedOf, unitSelect } from './proposal-content';
import { readableBy } from './proposal-scope';

/** What a write is decided on. */
export type LoadedProposal = Proposal & Readonly<{ version: number }>;

/** The proposal as this actor may read it; null when there is none for them. */
export async function loadProposal(deps: WriteDeps, { id }: Readonly<{ id: string }>): Promise<LoadedProposal | null> {
  const row = await deps.db.proposal.findFirst({
    where: { AND: [{ id }, readableBy(deps.actor)] },
    relationLoadStrategy: 'join',
    select: {
      organisationId: true,
      status: true,
      submittedAt: true,
      version: true,
      units: { select: unitSelect, orderBy: { unitId: 'asc' } },
    },
  });
  if (!row) return null;
  const { units, ...proposal } = row;
  return { id, ...proposal, routed: routedOf(units) };
}
