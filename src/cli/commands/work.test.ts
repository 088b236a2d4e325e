import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCast } from '@/server/testing/make-cast';
import { makeChallenge } from '@/server/testing/make-challenge';
import { makePerson } from '@/server/testing/make-people';
import { type MailServer, startMailServer } from '@/server/testing/mail-server';
import { useTestDatabase } from '@/server/testing/test-database';
import { queueMail } from '@/server/adapters/mail/mail';

// A busy machine may need its time; the test ends as soon as what it waits for is there.
const patience = { timeout: 110_000 };
const test = useTestDatabase();
let server: MailServer;
let child: ChildProcess | null = null;
beforeAll(async () => {
  server = await startMailServer();
  await makeCast(test.db);
});
afterAll(async () => {
  child?.kill('SIGKILL');
  server.holdAll(false);
  await server.stop();
});

function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, ['--import', 'tsx', 'src/cli/samspel.ts', 'work'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: test.url,
      SMTP_URL: server.url,
      AUTH_SECRET: 'x'.repeat(32),
      LOG_LEVEL: 'error',
      MEILISEARCH_URL: '',
    },
  });
  worker.stdout?.resume();
  return worker;
}
const letter = (name: string) =>
  ({ to: `${name}@example.org`, language: 'sv', subject: 'Hej', text: 'Hej', dedupeKey: name }) as const;
const receivers = () => server.received.map(({ to }) => to).sort();
const statusOf = async (where: { dedupeKey: string }) =>
  (await test.db.mailMessage.findUniqueOrThrow({ where, select: { status: true } })).status;

it('issue 7 §2.3: `samspel work` alone closes, reads events and mails; SIGTERM finishes what is in hand and exits 0', async () => {
  const now = new Date();
  const { userId: authorId, email: author } = await makePerson(test.db, {}, now);
  const overdue = { unitId: 'unit-1', authorId, deadlineAt: new Date(now.getTime() - 1) };
  const { id } = await makeChallenge(test.db, now, overdue);
  await queueMail(test.db, [letter('first')], now);

  child = startWorker();
  const exited = once(child, 'exit');
  // The letter to the author has gone the whole way: the clock closed, a lane read the event, a job sent the mail.
  await expect.poll(receivers, patience).toEqual([author, 'first@example.org'].sort());
  expect(await test.db.challenge.findUniqueOrThrow({ where: { id }, select: { status: true } })).toEqual({
    status: 'closed',
  });

  server.holdAll(true);
  await queueMail(test.db, [letter('in-hand')], now);
  await expect.poll(receivers, patience).toContain('in-hand@example.org');
  child.kill('SIGTERM');
  // It has let go of the lanes when it answers no more to what is written, and still waits for the mail server.
  const listening = () =>
    test.db
      .$queryRaw`select 1 from pg_stat_activity where datname = current_database() and application_name = 'samspel-listener'`;
  await expect.poll(listening, patience).toEqual([]);
  expect(child.exitCode).toBeNull();
  expect(await statusOf({ dedupeKey: 'in-hand' })).toBe('queued');
  server.holdAll(false);

  expect(await exited).toEqual([0, null]);
  expect(await statusOf({ dedupeKey: 'in-hand' })).toBe('sent');
  const locked = test.db.$queryRaw`select task_identifier from graphile_worker.jobs where locked_at is not null`;
  expect(await locked).toEqual([]);
}, 240_000);

it('A5: told to stop while it starts, it still ends in order', async () => {
  const backends = async () =>
    (
      await test.db.$queryRaw<{ pid: number }[]>`select pid from pg_stat_activity where datname = current_database()`
    ).map(({ pid }) => pid);
  const ours = await backends();
  const theirs = async () => (await backends()).filter((pid) => !ours.includes(pid));
  child = startWorker();
  const exited = once(child, 'exit');
  // It has begun to look at the database, and does not work yet.
  while ((await theirs()).length === 0);
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  await expect.poll(theirs, patience).toEqual([]);
}, 240_000);
