import type { Db } from '../db/client';
import { outboxTip } from './outbox';

/** Read lines are kept for a day: a process that wakes within it need not make its indexes anew. */
const keepMs = 86_400_000;

/**
 * Forgets lines that all lanes have read, from the oldest on and without holes; never the newest, by which readers know
 * how far there is to go. Positions of lanes that this installation no longer has hold nothing up.
 */
export async function pruneOutbox(db: Db, now: Date, lanes: readonly string[]): Promise<number> {
  await db.outboxPosition.deleteMany({ where: { consumer: { notIn: [...lanes] } } });
  const positions = await db.outboxPosition.findMany({ select: { entryId: true } });
  // A lane that has not begun has read nothing.
  if (positions.length < lanes.length) return 0;
  const keptFrom = await db.outboxEntry.findFirst({
    where: { at: { gte: new Date(now.getTime() - keepMs) } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const tip = await outboxTip(db);
  const bounds = [tip - 1n, ...positions.map(({ entryId }) => entryId), ...(keptFrom ? [keptFrom.id - 1n] : [])];
  const upTo = bounds.reduce((least, one) => (one < least ? one : least));
  const { count } = await db.outboxEntry.deleteMany({ where: { id: { lte: upTo } } });
  return count;
}
