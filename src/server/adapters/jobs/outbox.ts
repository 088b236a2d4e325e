import type { Db, Tx } from '../db/client';

/** One line of the outbox, in the order in which the writes were committed. */
export type OutboxLine = Readonly<{
  id: bigint;
  at: Date;
  topic: string;
  nounId: string;
  payload: Readonly<Record<string, unknown>>;
}>;

/** How far a reader has come: the number of the last line that it took in, 0 before the first. */
export type OutboxPosition = bigint;

const select = { id: true, at: true, topic: true, nounId: true, payload: true } as const;

/**
 * The next lines after a position, oldest first. Numbers have gaps, but never come late: a trigger lets them be drawn in
 * the order of commits.
 */
export async function readOutbox(db: Db | Tx, after: OutboxPosition, limit: number): Promise<OutboxLine[]> {
  const rows = await db.outboxEntry.findMany({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    take: limit,
    select,
  });
  return rows.map((row) => ({ ...row, payload: (row.payload ?? {}) as Record<string, unknown> }));
}

/**
 * The same for a reader whose position stands in no table (an index in memory or in a file): null when lines that it had
 * not read may be gone, because the line that it stands on is: they were pruned, or the database is another one.
 */
export async function readOutboxFrom(db: Db, at: OutboxPosition, limit: number): Promise<OutboxLine[] | null> {
  const [first, ...others] = await readOutbox(db, at - 1n, limit + 1);
  if (at > 0n) return first?.id === at ? others : null;
  if (!first) return [];
  return first.id === 1n ? [first, ...others].slice(0, limit) : null;
}

/** Where a reader that starts now, with everything already loaded, begins to read. The newest line is never pruned. */
export async function outboxTip(db: Db | Tx): Promise<OutboxPosition> {
  const newest = await db.outboxEntry.findFirst({ orderBy: { id: 'desc' }, select: { id: true } });
  return newest?.id ?? 0n;
}
