import type { Db, Tx } from '../db/client';

type Wanted = Readonly<{
  task: string;
  payload?: Readonly<Record<string, string>>;
  /** One job waits at a time for each key. */
  key: string;
  at?: Date;
  maxAttempts?: number;
}>;

/** Puts a job in the queue, in the writer's own transaction: it is there exactly when what it is about is. */
export async function addJob(db: Db | Tx, { task, payload = {}, key, at, maxAttempts = 25 }: Wanted): Promise<void> {
  await db.$queryRaw`
    select 1 as "added" from graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json,
      run_at := ${at ? at.toISOString() : null}::text::timestamptz, max_attempts := ${maxAttempts}::int,
      job_key := ${key}, job_key_mode := 'preserve_run_at')`;
}
