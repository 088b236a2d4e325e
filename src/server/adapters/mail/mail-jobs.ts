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
