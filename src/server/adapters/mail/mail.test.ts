import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MailStatus } from '../db/generated/enums';
import { pruneMail } from './prune-mail';
import type { OutboxLine } from '../jobs/outbox';
import { freeDeadWorkers } from '../jobs/free-dead-workers';
import type { WorkLane } from '../jobs/work-lanes';
import { type MailServer, startMailServer } from '../../testing/mail-server';
import { hurryJobs, runJobs } from '../../testing/run-jobs';
import { useTestDatabase } from '../../testing/test-database';
import { type MailText, queueMail } from './mail';
import { mailFromOutbox, writeMailAgain, writeTask } from './mail-from-outbox';
import { failAbandoned, queueForgotten, sendTask } from './mail-jobs';
import { type SendMail, smtpSender } from './mail-transport';
import { sendMail } from './send-mail';

const test = useTestDatabase();
const now = new Date('2026-11-23T12:00:00Z');
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.received.length = 0;
  server.refuseWith(null);
  await test.db.mailMessage.deleteMany();
  await test.db.$executeRaw`delete from graphile_worker._private_jobs`;
});

const mail = (key: string, over = {}) => ({
  to: `${key.replace(/\W/g, '.')}@example.org`,
  language: 'sv' as const,
  subject: 'Åtgärda före fredag',
  text: 'Hej!\n\nDu är inbjuden: http://localhost:3000/sv/x\n',
  dedupeKey: key,
  ...over,
});
const sender = () => smtpSender(server.url, 'Samspel <samspel@example.org>');
const laneWith = (send: SendMail | null): WorkLane => ({
  concurrency: 3,
  tasks: {
    [sendTask]: ({ db, payload, isLast }) => sendMail(db, { id: String(payload['id']), now, send, isLast }),
  },
});
/** What is due is sent by the job library, as in the program. */
const sendDue = (send: SendMail | null = sender()) => runJobs(test.db, test.url, laneWith(send));
const statuses = async (): Promise<MailStatus[]> =>
  (await test.db.mailMessage.findMany({ orderBy: { dedupeKey: 'asc' }, select: { status: true } })).map(
    ({ status }) => status,
  );
const jobs = () => test.db.$queryRaw<{ attempts: number; later: boolean }[]>`
  select "attempts", "run_at" > now() as "later" from graphile_worker.jobs order by "id"`;

describe('the queue', () => {
  it('holds one message however often it is written', async () => {
    await queueMail(test.db, [mail('a'), mail('b')], now);
    await queueMail(test.db, [mail('a', { text: 'another' })], now);
    expect(await test.db.mailMessage.count()).toBe(2);
    expect(await test.db.mailMessage.findUnique({ where: { dedupeKey: 'a' } })).toMatchObject({ text: mail('a').text });
    expect(await jobs()).toHaveLength(2);
  });

  it('holds nothing of a write that was undone', async () => {
    const undone = test.db.$transaction(async (tx) => {
      await queueMail(tx, [mail('a')], now);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await jobs()).toEqual([]);
  });

  it('gives a job to a message that lost its own, and no second one to the others', async () => {
    await queueMail(test.db, [mail('a'), mail('b')], now);
    await test.db
      .$executeRaw`delete from graphile_worker._private_jobs where id = (select min(id) from graphile_worker._private_jobs)`;
    await queueForgotten(test.db);
    expect(await jobs()).toHaveLength(2);
  });

  it('writes no header that a subject smuggles in', async () => {
    await queueMail(test.db, [mail('a', { subject: 'Hej\r\nBcc: tjuv@example.org' })], now);
    await sendDue();
    expect(server.received[0]?.to).toBe('a@example.org');
    expect(server.received[0]?.raw).not.toMatch(/^Bcc:/m);
  });

  it('B12: forgets what left more than thirty days ago, and nothing else', async () => {
    await queueMail(test.db, [mail('a'), mail('b'), mail('c')], now);
    const sentAt = new Date(now.getTime() - 31 * 86_400_000);
    await test.db.mailMessage.update({ where: { dedupeKey: 'a' }, data: { status: 'sent', sentAt } });
    await test.db.mailMessage.update({ where: { dedupeKey: 'b' }, data: { status: 'sent', sentAt: now } });
    await pruneMail(test.db, now);
    expect(await statuses()).toEqual(['sent', 'queued']);
  });
});

describe('sending', () => {
  it('hands plain text in the reader’s language to a real mail server, once', async () => {
    await queueMail(test.db, [mail('a'), mail('b')], now);
    await sendDue();
    await sendDue();
    expect(server.received.map(({ to }) => to).sort()).toEqual(['a@example.org', 'b@example.org']);
    const raw = server.received[0]?.raw ?? '';
    expect(raw).toContain('Content-Type: text/plain; charset=utf-8');
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(raw).toMatch(/^Message-ID: <\w+@localhost>/m);
    expect(await statuses()).toEqual(['sent', 'sent']);
    expect(await jobs()).toEqual([]);
  });

  it('is done once by several workers at the same time', async () => {
    const many = Array.from({ length: 45 }, (_, index) => mail(`m${index}`));
    await queueMail(test.db, many, now);
    await Promise.all([sendDue(), sendDue(), sendDue()]);
    expect(server.received).toHaveLength(45);
    expect(new Set(server.received.map(({ to }) => to)).size).toBe(45);
  });

  it('waits while the server cannot, and gives up in the end', async () => {
    await queueMail(test.db, [mail('a')], now);
    server.refuseWith(451);
    await sendDue();
    const after = await test.db.mailMessage.findUniqueOrThrow({ where: { dedupeKey: 'a' } });
    expect(after).toMatchObject({ status: 'queued', attempts: 1 });
    expect(after.lastError).toContain('not now');
    await expect.poll(jobs).toEqual([{ attempts: 1, later: true }]);
    for (let more = 2; more <= 17; more += 1) {
      expect(await statuses()).toEqual(['queued']);
      await hurryJobs(test.db);
      await sendDue();
    }
    expect(await statuses()).toEqual(['failed']);
    expect(await jobs()).toEqual([]);
  });

  it('delivers when the server is back', async () => {
    await queueMail(test.db, [mail('a')], now);
    await sendDue(smtpSender('smtp://127.0.0.1:1', 'samspel@example.org'));
    expect(await statuses()).toEqual(['queued']);
    await hurryJobs(test.db);
    await sendDue();
    expect(server.received).toHaveLength(1);
    expect(await statuses()).toEqual(['sent']);
  });

  it('does not ask again when the server says never, and the others still get theirs', async () => {
    await queueMail(test.db, [mail('a')], now);
    server.refuseWith(550);
    await sendDue();
    server.refuseWith(null);
    await queueMail(test.db, [mail('b')], now);
    await sendDue();
    expect(await statuses()).toEqual(['failed', 'sent']);
    // The library may still be writing down what is done.
    await expect.poll(jobs, { timeout: 30_000 }).toEqual([]);
  });

  it('takes over what a killed process had taken', async () => {
    await queueMail(test.db, [mail('a')], now);
    await test.db.$executeRaw`update graphile_worker._private_jobs
      set locked_by = 'killed', locked_at = now() - interval '11 minutes'`;
    await sendDue();
    expect(server.received).toHaveLength(0);
    await freeDeadWorkers(test.db, [sendTask]);
    await sendDue();
    expect(server.received).toHaveLength(1);
  });

  it('says of a message whose last attempt was killed that it failed, and leaves the others waiting', async () => {
    await queueMail(test.db, [mail('a'), mail('b')], now);
    await test.db.$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts
      where id = (select min(id) from graphile_worker._private_jobs)`;
    await failAbandoned(test.db, now);
    expect((await statuses()).sort()).toEqual(['failed', 'queued']);
    expect(await test.db.mailMessage.findFirst({ where: { status: 'failed' } })).toMatchObject({
      failedAt: now,
      lastError: 'the process was killed',
    });
    expect(await jobs()).toHaveLength(1);
  });

  it('keeps no copy of a link that lets its reader in', async () => {
    await queueMail(test.db, [mail('sign-in:1'), mail('invitation:1'), mail('other:1')], now);
    await sendDue();
    const kept = await test.db.mailMessage.findMany({ where: { text: { not: '' } }, select: { dedupeKey: true } });
    expect(kept).toEqual([{ dedupeKey: 'other:1' }]);
  });

  it('stays in the mailbox, readable, where there is no mail server', async () => {
    await queueMail(test.db, [mail('sign-in:1')], now);
    await sendDue(null);
    expect(await test.db.mailMessage.findFirst()).toMatchObject({ status: 'sent', text: mail('a').text });
  });
});

describe('mail from the outbox', () => {
  const line = (id: bigint, topic: string): OutboxLine => ({ id, at: now, topic, nounId: 'n1', payload: {} });
  const text: MailText = async (_, { topic, id }) => [mail(`${topic}:${id}`)];

  it('is one message for each line whose topic has a text, once', async () => {
    const given = { db: test.db, now, texts: { 'noun.told': text } };
    const lines = [line(1n, 'noun.told'), line(2n, 'noun.silent')];
    await mailFromOutbox(given, lines);
    await mailFromOutbox(given, lines);
    expect(await test.db.mailMessage.count()).toBe(1);
  });

  it('makes a job of a line whose text fails, so that the others pass at once', async () => {
    let works = false;
    const failsFirst: MailText = async (deps, told) => {
      if (!works) await deps.db.$queryRawUnsafe('select no_such_column');
      return text(deps, told);
    };
    const given = { db: test.db, now, texts: { 'noun.told': text, 'noun.broken': failsFirst } };
    await mailFromOutbox(given, [line(3n, 'noun.broken'), line(4n, 'noun.told')]);
    expect(await test.db.mailMessage.count()).toBe(1);
    const again: WorkLane = {
      concurrency: 1,
      tasks: { [writeTask]: ({ payload }) => writeMailAgain(given, payload) },
    };
    works = true;
    await runJobs(test.db, test.url, again);
    expect(await test.db.mailMessage.findUnique({ where: { dedupeKey: 'noun.broken:3' } })).not.toBeNull();
  });
});
