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

/** The time of every waiting job has come. */
export const hurryJobs = async (db: Db): Promise<void> =>
  void (await db.$executeRaw`update graphile_worker._private_jobs set run_at = now() where locked_at is null`);
