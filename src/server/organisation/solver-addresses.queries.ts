import { visitor } from '@/domain/access/actor';
import type { Db } from '../adapters/db/client';
import { readableBy } from './organisation.queries';
import { proposedSolvers } from './proposed-scope';

/** Every solver with a public page, and when its profile last changed. */
export async function listSolverAddresses(db: Db): Promise<readonly Readonly<{ slug: string; changedAt: Date }>[]> {
  const rows = await db.organisation.findMany({
    where: { AND: [readableBy(visitor), proposedSolvers] },
    orderBy: { id: 'asc' },
    select: { slug: true, updatedAt: true },
  });
  return rows.map(({ slug, updatedAt }) => ({ slug, changedAt: updatedAt }));
}
