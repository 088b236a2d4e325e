import { proposedKinds } from '@/domain/organisation/proposed-kinds';
import type { Prisma } from '../adapters/db/generated/client';

/** The solvers that are listed, ranked and indexed: the SQL twin of the domain's `isProposed`, and not retired. */
export const proposedSolvers = {
  kind: { in: [...proposedKinds] },
  retiredAt: null,
} as const satisfies Prisma.OrganisationWhereInput;
/** The same in SQL that is written by hand. */
export const proposedSolversSql = `"kind" in (${proposedKinds.map((kind) => `'${kind}'`).join(', ')}) and "retiredAt" is null`;
