import { visitor } from '@/domain/access/actor';
import type { Db } from '../adapters/db/client';
import { readableBy } from './challenge-scope';

/** The address of something public and when what it shows last changed. */
export type PublicAddress = Readonly<{ slug: string; changedAt: Date | null }>;

/**
 * Every published challenge, and when its page last changed. Only what the page itself shows counts: the row's own time
 * of change is not told, for nobody is to read from it that something happened behind the seal.
 */
export async function listChallengeAddresses(db: Db): Promise<readonly PublicAddress[]> {
  const rows = await db.challenge.findMany({
    where: readableBy(visitor),
    orderBy: { id: 'asc' },
    relationLoadStrategy: 'join',
    select: {
      slug: true,
      publishedAt: true,
      closedAt: true,
      openedAt: true,
      decidedAt: true,
      concludedAt: true,
      cancelledAt: true,
      addenda: { select: { at: true }, orderBy: { at: 'desc' }, take: 1 },
    },
  });
  return rows.map(({ slug, addenda, ...times }) => {
    const shown = [...Object.values(times), addenda[0]?.at].flatMap((at) => (at ? [at.getTime()] : []));
    return { slug, changedAt: shown.length > 0 ? new Date(Math.max(...shown)) : null };
  });
}
