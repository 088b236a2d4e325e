import type { Db, Tx } from '../db/client';

/** One line of the outbox, in the order in which the writes were committed. */
export type OutboxLine = Readonly<{
  id: bigint;
  xact: bigint;
  at: Date;
  topic: string;
  nounId: string;
  payload: Readonly<Record<string, unknown>>;
}>;

/** How far a consumer has come. */
export type OutboxPosition = Readonly<{ xact: bigint; id: bigint }>;

type Row = { id: bigint; xact: bigint; at: Date; topic: string; nounId: string; payload: unknown };

/**
 * The next lines after a position, oldest first. Lines of transactions that are still running, or that began after one
 * that is, are not given yet: a number drawn early may be committed late, and must not be skipped.
 */
export async function readOutbox(db: Db | Tx, after: OutboxPosition, limit: number): Promise<OutboxLine[]> {
  const rows = await db.$queryRaw<Row[]>`
    select "id", "xact", "at", "topic", "nounId", "payload" from "OutboxEntry"
    where ("xact", "id") > (${after.xact}, ${after.id})
      and "xact" < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
    order by "xact", "id" limit ${limit}`;
  return rows.map((row) => ({ ...row, payload: (row.payload ?? {}) as Record<string, unknown> }));
}

/** Where a consumer that starts now, with everything already loaded, begins to read. */
export async function outboxTip(db: Db | Tx): Promise<OutboxPosition> {
  const [row] = await db.$queryRaw<{ xact: bigint }[]>`
    select pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 as xact`;
  return { xact: row?.xact ?? 0n, id: 9_223_372_036_854_775_807n };
}

const batch = 200;

/**
 * Gives a consumer its new lines and moves its position in one transaction; with several servers only one of them does.
 * True when there may be more to read. What `handle` does must bear being done twice.
 */
export async function advanceConsumer(
  db: Db,
  consumer: string,
  handle: (tx: Tx, lines: readonly OutboxLine[]) => Promise<void>,
): Promise<boolean> {
  await db.outboxPosition.upsert({ where: { consumer }, create: { consumer }, update: {}, select: { consumer: true } });
  return db.$transaction(
    async (tx) => {
      const [position] = await tx.$queryRaw<{ xact: bigint; entryId: bigint }[]>`
        select "xact", "entryId" from "OutboxPosition" where "consumer" = ${consumer} for update skip locked`;
      if (!position) return false;
      const lines = await readOutbox(tx, { xact: position.xact, id: position.entryId }, batch);
      const last = lines.at(-1);
      if (!last) return false;
      await handle(tx, lines);
      await tx.outboxPosition.update({
        where: { consumer },
        data: { xact: last.xact, entryId: last.id },
        select: { consumer: true },
      });
      return lines.length === batch;
    },
    { timeout: 120_000 },
  );
}
