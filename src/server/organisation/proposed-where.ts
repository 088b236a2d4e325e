import { proposedKinds } from '@/domain/organisation/proposed-kinds';
import type { Prisma } from '../adapters/db/generated/client';

/** The rows that are proposed to those who look for a solver: of a kind that is, and not retired. */
export const proposedWhere = {
  kind: { in: [...proposedKinds] },
  retiredAt: null,
} as const satisfies Prisma.OrganisationWhereInput;
