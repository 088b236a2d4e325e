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
 * Every transaction of this database with a lower number has ended. Asked for in a statement of its own, before the
 * lines are read: what had ended by then is seen by the statement that follows. Only this database counts: a long
 * transaction in another one of the same server writes nothing here. (Numbers in pg_stat_activity have 32 bits; they
 * are filled up from the snapshot's. All who write here use one role, or their numbers would not be shown.)
 */
async function endedBelow(db: Db | Tx): Promise<bigint> {
  const [row] = await db.$queryRaw<{ horizon: bigint }[]>`
    with "next" as (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as "xact")
    select least("next"."xact", min("next"."xact" - (("next"."xact" - "backend_xid"::text::bigint) & 4294967295))) as horizon
    from "next" left join pg_stat_activity
      on "datname" = current_database() and "backend_xid" is not null and "pid" <> pg_backend_pid()
    group by "next"."xact"`;
  return row?.horizon ?? 0n;
}

/**
 * The next lines after a position, oldest first. Lines of transactions that are still running, or that began after one
 * that is, are not given yet: a number drawn early may be committed late, and must not be skipped.
 */
export async function readOutbox(db: Db | Tx, after: OutboxPosition, limit: number): Promise<OutboxLine[]> {
  const horizon = await endedBelow(db);
  const rows = await db.$queryRaw<Row[]>`
    select "id", "xact", "at", "topic", "nounId", "payload" from "OutboxEntry"
    where ("xact", "id") > (${after.xact}, ${after.id}) and "xact" < ${horizon}
    order by "xact", "id" limit ${limit}`;
  return rows.map((row) => ({ ...row, payload: (row.payload ?? {}) as Record<string, unknown> }));
}

/** Where a consumer that starts now, with everything already loaded, begins to read. */
export async function outboxTip(db: Db | Tx): Promise<OutboxPosition> {
  return { xact: (await endedBelow(db)) - 1n, id: 9_223_372_036_854_775_807n };
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
