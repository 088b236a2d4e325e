import { setTimeout as sleep } from 'node:timers/promises';
import { runOnce } from 'graphile-worker';
import type { Db } from '../adapters/db/client';
import { jobsLogger } from '../adapters/jobs/jobs-logger';
import { tasksOf, type WorkLane } from '../adapters/jobs/work-lanes';

/** Runs what is due in a lane now, as the worker would, and returns when nothing is due any more. */
export const runJobs = (db: Db, url: string, lane: WorkLane): Promise<void> =>
  runOnce({
    connectionString: url,
    logger: jobsLogger,
    concurrency: lane.concurrency,
    noHandleSignals: true,
    taskList: tasksOf(db, lane),
  });

const countLocked = async (db: Db): Promise<number> =>
  (await db.$queryRaw<unknown[]>`select 1 from graphile_worker._private_jobs where locked_at is not null`).length;

/** The time of every waiting job has come. The library may still be writing down what failed: that is waited for. */
export async function hurryJobs(db: Db): Promise<void> {
  while ((await countLocked(db)) > 0) await sleep(20);
  await db.$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
}
