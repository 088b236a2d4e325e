import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setEnv } from '@/env';
import { queueMail } from './adapters/mail/mail';
import { startWork } from './start-work';
import { makeChallenge } from './testing/make-challenge';
import { makeCast } from './testing/make-cast';
import { useTestDatabase } from './testing/test-database';

const test = useTestDatabase();
const sockets: Socket[] = [];
let silent: Server;
let calls = 0;

beforeAll(async () => {
  // A mail server that accepts every connection and never greets.
  silent = createServer((socket) => {
    calls += 1;
    sockets.push(socket);
  });
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  setEnv({ SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}` });
  await makeCast(test.db);
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => silent.close(resolve));
});

const mail = (key: number) => ({
  to: `${key}@example.org`,
  language: 'sv' as const,
  subject: 'Hej',
  text: 'Hej',
  dedupeKey: `silent:${key}`,
});
const statusOf = async (id: string) =>
  (await test.db.challenge.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;

describe('what happens beside the requests', () => {
  it('A1: closes at the deadline though the mail server accepts and never greets; stopping lets go', async () => {
    const now = new Date();
    await queueMail(
      test.db,
      Array.from({ length: 20 }, (_, key) => mail(key)),
      now,
    );
    const soon = new Date(now.getTime() + 8_000);
    const { id: due } = await makeChallenge(test.db, now, {
      unitId: 'unit-1',
      deadlineAt: new Date(now.getTime() - 1),
    });
    const { id: ahead } = await makeChallenge(test.db, now, { unitId: 'unit-1', deadlineAt: soon });
    const work = await startWork(test.db, test.url);
    const another = await startWork(test.db, test.url);
    // All workers for mail are taken, in both processes, by connections that no one answers.
    await expect.poll(() => calls, { timeout: 20_000 }).toBeGreaterThan(0);
    await expect.poll(() => statusOf(due), { timeout: 20_000 }).toBe('closed');
    await expect.poll(() => statusOf(ahead), { timeout: 30_000 }).toBe('closed');
    expect(Date.now()).toBeGreaterThanOrEqual(soon.getTime());
    expect(await test.db.mailMessage.count({ where: { status: 'sent' } })).toBe(0);
    for (const socket of sockets) socket.destroy();
    await Promise.all([work.stop(), another.stop()]);
    const left = async () =>
      await test.db.$queryRaw`select 1 from pg_stat_activity
      where datname = current_database() and application_name like 'samspel-%'`;
    // A backend goes a moment after its connection is closed.
    await expect.poll(left, { timeout: 20_000 }).toEqual([]);
    const locked = await test.db
      .$queryRaw`select task_identifier, attempts, last_error from graphile_worker.jobs where locked_at is not null`;
    expect(locked).toEqual([]);
  });
});
