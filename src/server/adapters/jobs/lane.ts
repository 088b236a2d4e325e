import type { Db } from '../db/client';
import { log } from '../log/log';
import { type OutboxLine, readOutbox } from './outbox';

/**
 * One reader of the outbox, with a position of its own in the database. `read` runs in no transaction, so it may wait
 * for others; the position moves when it is done, so it must bear being given the same lines twice.
 */
export type Lane = Readonly<{
  name: string;
  read: (given: Readonly<{ db: Db; now: Date }>, lines: readonly OutboxLine[]) => Promise<void>;
}>;

const batch = 200;

/** Gives a reader its next lines and then moves its position; true when there may be more. */
export async function advanceLane(db: Db, lane: Lane): Promise<boolean> {
  const where = { consumer: lane.name };
  const { entryId } = await db.outboxPosition.upsert({
    where,
    create: where,
    update: {},
    select: { entryId: true },
  });
  const lines = await readOutbox(db, entryId, batch);
  const last = lines.at(-1);
  if (!last) return false;
  await lane.read({ db, now: new Date() }, lines);
  // Who has read the same meanwhile, and further, is not set back.
  await db.outboxPosition.updateMany({ where: { ...where, entryId }, data: { entryId: last.id } });
  return lines.length === batch;
}

type Running = Readonly<{ wake: () => void; stop: () => Promise<void> }>;
type Options = Readonly<{
  db: Db;
  lane: Lane;
  /** Whether this process is the one that runs the lane; with several processes one of them does. */
  isOurs: () => Promise<boolean>;
}>;

const firstWaitMs = 1_000;
const maxWaitMs = 60_000;

/** Runs a lane whenever it is woken. After a failure it waits longer and longer, and no other lane waits with it. */
export function runLane({ db, lane, isOurs }: Options): Running {
  let stopped = false;
  let isDirty = false;
  let waitMs = firstWaitMs;
  let waiting: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;

  const round = async () => {
    while (isDirty && !stopped) {
      isDirty = false;
      if (!(await isOurs())) return;
      while (!stopped && (await advanceLane(db, lane))) waitMs = firstWaitMs;
    }
    waitMs = firstWaitMs;
  };
  const wake = () => {
    isDirty = true;
    if (stopped || running || waiting) return;
    running = round()
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        log().error({ lane: lane.name, message, waitMs }, 'a lane of the outbox failed and tries again');
        isDirty = true;
        waiting = setTimeout(() => {
          waiting = null;
          wake();
        }, waitMs);
        waitMs = Math.min(waitMs * 2, maxWaitMs);
      })
      .finally(() => {
        running = null;
        if (isDirty) wake();
      });
  };
  return {
    wake,
    stop: async () => {
      stopped = true;
      if (waiting) clearTimeout(waiting);
      await running;
    },
  };
}
