import { EventEmitter } from 'node:events';
import { run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import type { Db } from '../db/client';
import { describeFault } from '../log/describe-fault';
import { jobsLogger } from './jobs-logger';

/** What a task is given. `isLast` says that the library will not try again when it throws. */
export type TaskGiven = Readonly<{ db: Db; now: Date; payload: Readonly<Record<string, unknown>>; isLast: boolean }>;
export type Task = (given: TaskGiven) => Promise<void>;

/** Tasks that share workers. Lanes share nothing, so that slow work in one holds up no other. */
export type WorkLane = Readonly<{
  concurrency: number;
  tasks: Readonly<Record<string, Task>>;
  /** When tasks come by the clock, as in a crontab. */
  crontab?: string;
}>;

export const tasksOf = (db: Db, { tasks }: WorkLane): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown, { job }) => {
        const isLast = job.attempts >= job.max_attempts;
        try {
          await task({ db, now: new Date(), payload: (payload ?? {}) as Record<string, unknown>, isLast });
        } catch (error) {
          throw withoutQuotes(error);
        }
      },
    ]),
  );

/** The library keeps an error's message in its table and logs it, and administrators read it: it may quote nobody. */
function withoutQuotes(error: unknown): Error {
  const { name, code, message } = describeFault(error);
  return new Error([name, code, message].filter(Boolean).join(' '), { cause: error });
}

/** Runs tasks from the queue until it is stopped, which lets those in hand finish. Several processes may do so at once. */
export async function startWorkLanes(
  db: Db,
  url: string,
  lanes: readonly WorkLane[],
): Promise<Readonly<{ stop: () => Promise<void> }>> {
  const workers = lanes.reduce((sum, { concurrency }) => sum + concurrency, 0);
  // Each lane listens over one connection, and each worker needs one for moments.
  const pool = new pg.Pool({
    connectionString: url,
    max: lanes.length + workers + 1,
    application_name: 'samspel-jobs',
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const runners: Runner[] = [];
  const poolIds: string[] = [];
  for (const lane of lanes) {
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:create', ({ workerPool }) => poolIds.push(workerPool.id));
    runners.push(
      await run({
        pgPool: pool,
        events,
        logger: jobsLogger,
        concurrency: lane.concurrency,
        pollInterval: 1_000,
        noHandleSignals: true,
        crontab: lane.crontab ?? ' ',
        taskList: tasksOf(db, lane),
      }),
    );
  }
  return {
    stop: async () => {
      await Promise.all(runners.map((runner) => runner.stop().catch(() => undefined)));
      // What was taken in the very moment of stopping, or would not end, is for the next worker at once.
      await pool.query('select graphile_worker.force_unlock_workers($1)', [poolIds]);
      await pool.end();
    },
  };
}
