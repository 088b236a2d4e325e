import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../db/client';
import type { MailStatus } from '../db/generated/enums';
import { type MailServer, startMailServer } from '../../testing/mail-server';
import { useTestDatabase } from '../../testing/test-database';
import { type MailText, queueMail } from './mail';
import { mailFromOutbox } from './mail-from-outbox';
import { smtpSender } from './mail-transport';
import { sendDueMail } from './send-due-mail';

const test = useTestDatabase();
const now = new Date('2026-11-23T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.received.length = 0;
  server.refuseWith(null);
  await test.db.mailMessage.deleteMany();
});

const mail = (key: string, over = {}) => ({
  to: `${key.replace(/\W/g, '.')}@example.org`,
  language: 'sv' as const,
  subject: 'Åtgärda före fredag',
  text: 'Hej!\n\nDu är inbjuden: http://localhost:3000/sv/x\n',
  dedupeKey: key,
  ...over,
});
const send = () => smtpSender(server.url, 'Samspel <samspel@example.org>');
const statuses = async (): Promise<MailStatus[]> =>
  (await test.db.mailMessage.findMany({ orderBy: { dedupeKey: 'asc' }, select: { status: true } })).map(
    ({ status }) => status,
  );

describe('the queue', () => {
  it('holds one message however often it is written', async () => {
    await queueMail(test.db, [mail('a'), mail('b')], now);
    await queueMail(test.db, [mail('a', { text: 'another' })], now);
    expect(await test.db.mailMessage.count()).toBe(2);
    expect(await test.db.mailMessage.findUnique({ where: { dedupeKey: 'a' } })).toMatchObject({ text: mail('a').text });
  });

  it('writes no header that a subject smuggles in', async () => {
    await queueMail(test.db, [mail('a', { subject: 'Hej\r\nBcc: tjuv@example.org' })], now);
    await sendDueMail(test.db, now, send());
    expect(server.received[0]?.to).toBe('a@example.org');
    expect(server.received[0]?.raw).not.toMatch(/^Bcc:/m);
  });
});

describe('sending', () => {
  it('hands plain text in the reader’s language to a real mail server, once', async () => {
    await queueMail(test.db, [mail('a'), mail('b')], now);
    await sendDueMail(test.db, now, send());
    await sendDueMail(test.db, later(60), send());
    expect(server.received.map(({ to }) => to).sort()).toEqual(['a@example.org', 'b@example.org']);
    const raw = server.received[0]?.raw ?? '';
    expect(raw).toContain('Content-Type: text/plain; charset=utf-8');
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(raw).toMatch(/^Message-ID: <\w+@localhost>/m);
    expect(await statuses()).toEqual(['sent', 'sent']);
  });

  it('is done once by several senders at the same time', async () => {
    await queueMail(
      test.db,
      Array.from({ length: 45 }, (_, index) => mail(`m${index}`)),
      now,
    );
    await Promise.all([1, 2, 3, 4].map(() => sendDueMail(test.db, now, send())));
    expect(server.received).toHaveLength(45);
    expect(new Set(server.received.map(({ to }) => to)).size).toBe(45);
  });

  it('means the same moment whatever clock the database keeps', async () => {
    const tokyo = connect(`${test.url}?options=-c%20TimeZone%3DAsia%2FTokyo`);
    expect(await tokyo.$queryRaw`show timezone`).toEqual([{ TimeZone: 'Asia/Tokyo' }]);
    await queueMail(test.db, [mail('due'), mail('early')], now);
    await test.db.mailMessage.update({ where: { dedupeKey: 'early' }, data: { nextAttemptAt: later(1) } });
    server.refuseWith(451);
    await sendDueMail(tokyo, now, send());
    const due = await test.db.mailMessage.findUniqueOrThrow({ where: { dedupeKey: 'due' } });
    expect(due).toMatchObject({ attempts: 1, nextAttemptAt: later(1) });
    expect(await test.db.mailMessage.findUnique({ where: { dedupeKey: 'early' } })).toMatchObject({ attempts: 0 });
    await tokyo.$disconnect();
  });

  it('waits longer and longer while the server cannot, and gives up in the end', async () => {
    await queueMail(test.db, [mail('a')], now);
    server.refuseWith(451);
    await sendDueMail(test.db, now, send());
    const after = await test.db.mailMessage.findUniqueOrThrow({ where: { dedupeKey: 'a' } });
    expect(after).toMatchObject({ status: 'queued', attempts: 1, nextAttemptAt: later(1) });
    expect(after.lastError).toContain('not now');
    await sendDueMail(test.db, later(0.5), send());
    expect((await test.db.mailMessage.findUniqueOrThrow({ where: { dedupeKey: 'a' } })).attempts).toBe(1);
    for (let day = 1; day <= 7; day += 1) await sendDueMail(test.db, later(day * 1440), send());
    expect(await statuses()).toEqual(['failed']);
  });

  it('delivers when the server is back', async () => {
    await queueMail(test.db, [mail('a')], now);
    await sendDueMail(test.db, now, smtpSender('smtp://127.0.0.1:1', 'samspel@example.org'));
    expect(await statuses()).toEqual(['queued']);
    await sendDueMail(test.db, later(2), send());
    expect(server.received).toHaveLength(1);
    expect(await statuses()).toEqual(['sent']);
  });

  it('does not ask again when the server says never, and the others still get theirs', async () => {
    await queueMail(test.db, [mail('a')], now);
    server.refuseWith(550);
    await sendDueMail(test.db, now, send());
    server.refuseWith(null);
    await queueMail(test.db, [mail('b')], now);
    await sendDueMail(test.db, now, send());
    expect(await statuses()).toEqual(['failed', 'sent']);
  });

  it('takes over what a killed process had taken', async () => {
    await queueMail(test.db, [mail('a')], now);
    const killed = sendDueMail(test.db, now, () => new Promise(() => undefined));
    await expect.poll(async () => (await test.db.mailMessage.findFirstOrThrow()).attempts).toBe(1);
    await sendDueMail(test.db, later(1), send());
    expect(server.received).toHaveLength(0);
    await sendDueMail(test.db, later(4), send());
    expect(server.received).toHaveLength(1);
    void killed;
  });

  it('keeps no copy of a link that lets its reader in', async () => {
    await queueMail(test.db, [mail('sign-in:1'), mail('invitation:1'), mail('other:1')], now);
    await sendDueMail(test.db, now, send());
    const kept = await test.db.mailMessage.findMany({ where: { text: { not: '' } }, select: { dedupeKey: true } });
    expect(kept).toEqual([{ dedupeKey: 'other:1' }]);
  });

  it('stays in the mailbox, readable, where there is no mail server', async () => {
    await queueMail(test.db, [mail('sign-in:1')], now);
    await sendDueMail(test.db, now, null);
    expect(await test.db.mailMessage.findFirst()).toMatchObject({ status: 'sent', text: mail('a').text });
  });
});

describe('mail from the outbox', () => {
  const say = (topic: string, at = now) =>
    test.db.outboxEntry.create({ data: { at, topic, nounId: 'n1' }, select: { id: true } });
  const text: MailText = async (_, line) => [mail(`${line.topic}:${line.id}`)];

  it('writes one message for each line whose topic has a text, once', async () => {
    await say('noun.told');
    await say('noun.silent');
    await mailFromOutbox(test.db, now, { 'noun.told': text });
    await mailFromOutbox(test.db, now, { 'noun.told': text });
    expect(await test.db.mailMessage.count()).toBe(1);
  });

  it('tries a text that fails again, and after a while lets the others pass', async () => {
    const fails: MailText = async ({ db }) => {
      await db.$queryRawUnsafe('select no_such_column');
      return [];
    };
    await say('noun.broken');
    await say('noun.told');
    const texts = { 'noun.told': text, 'noun.broken': fails };
    await expect(mailFromOutbox(test.db, later(1), texts)).rejects.toThrow('no_such_column');
    expect(await test.db.mailMessage.count()).toBe(0);
    await mailFromOutbox(test.db, later(20), texts);
    expect(await test.db.mailMessage.count()).toBe(1);
  });
});
