import type { Db } from '../db/client';

/**
 * A process that was killed leaves its jobs locked, and the library would wait four hours. No short task takes ten
 * minutes, so whoever holds one for so long is gone.
 */
export async function freeDeadWorkers(db: Db, shortTasks: readonly string[]): Promise<void> {
  await db.$queryRaw`
    select graphile_worker.force_unlock_workers(array_agg(distinct "locked_by"))::text as "freed"
    from graphile_worker.jobs
    where "locked_at" < now() - interval '10 minutes' and "task_identifier" = any(${[...shortTasks]})
    having count(*) > 0`;
}
