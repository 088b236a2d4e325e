import type { Db, Tx } from '../db/client';

export const sendTask = 'send_mail';
/** The library waits longer and longer between attempts, up to six hours: in all about two days. */
const maxAttempts = 17;

/** One job for each message, in the writer's own transaction. */
export async function queueSending(db: Db | Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.$queryRaw`
    select 1 as "added" from unnest(${[...ids]}::text[]) as "mail"("id"),
      lateral graphile_worker.add_job(${sendTask}, json_build_object('id', "mail"."id"),
        max_attempts := ${maxAttempts}::int, job_key := 'mail:' || "mail"."id")`;
}

/** Messages that wait and have no job, as after a restore without the jobs' tables: they get one. */
export async function queueForgotten(db: Db): Promise<void> {
  const found = await db.$queryRaw<{ id: string }[]>`
    select "id" from "MailMessage" where "status" = 'queued' and not exists (
      select 1 from graphile_worker.jobs where "key" = 'mail:' || "MailMessage"."id")`;
  await queueSending(
    db,
    found.map(({ id }) => id),
  );
}

/** Messages whose job was tried to the end by processes that were killed in the midst of it: they have failed. */
export async function failAbandoned(db: Db, now: Date): Promise<void> {
  const gone = await db.$queryRaw<{ job: bigint; mail: string; error: string | null }[]>`
    select "id" as "job", substr("key", 6) as "mail", left("last_error", 300) as "error" from graphile_worker.jobs
    where "task_identifier" = ${sendTask} and "attempts" >= "max_attempts" and "locked_at" is null`;
  for (const { job, mail, error } of gone) {
    const data = { status: 'failed', failedAt: now, lastError: error ?? 'the process was killed' } as const;
    await db.mailMessage.updateMany({ where: { id: mail, status: 'queued' }, data });
    await db.$queryRaw`select "id"::text from graphile_worker.complete_jobs(array[${job}::bigint])`;
  }
}
