import type { Db } from '../db/client';
import { log } from '../log/log';
import type { Outgoing, SendMail } from './mail-transport';

const minute = 60_000;
/** How long to wait after each failed attempt; when they are used up the message has failed. */
const waits = [1, 5, 15, 60, 240, 720, 1440].map((minutes) => minutes * minute);
/** Within this time a message that was taken has been sent, or its process is gone and another takes it. */
const leaseMs = 3 * minute;
const batch = 10;

type Taken = Outgoing & Readonly<{ attempts: number; dedupeKey: string }>;

/** Takes some messages whose time has come; several servers may ask at once and never get the same one. */
const takeDue = (db: Db, now: Date): Promise<Taken[]> => db.$queryRaw<Taken[]>`
  update "MailMessage" set "attempts" = "attempts" + 1, "nextAttemptAt" = ${new Date(now.getTime() + leaseMs)}
  where "id" in (
    select "id" from "MailMessage" where "status" = 'queued' and "nextAttemptAt" <= ${now}
    order by "nextAttemptAt", "createdAt" limit ${batch} for update skip locked)
  returning "id", "to", "subject", "text", "attempts", "dedupeKey"`;

/** Messages that let their reader in: once they have left, no copy stays in the database. */
const carriesKey = (dedupeKey: string) => /^(sign-in|invitation):/.test(dedupeKey);

/** Sends what is due, with longer and longer waits after failures. Without a mail server all stays in the mailbox. */
export async function sendDueMail(db: Db, now: Date, send: SendMail | null): Promise<void> {
  for (let taken = await takeDue(db, now); taken.length > 0; taken = await takeDue(db, now))
    for (const mail of taken) await sendOne(db, { mail, now, send });
}

type One = Readonly<{ mail: Taken; now: Date; send: SendMail | null }>;

async function sendOne(db: Db, { mail, now, send }: One): Promise<void> {
  const where = { id: mail.id };
  const failed = await attempt(mail, send);
  if (!failed) {
    const forget = send && carriesKey(mail.dedupeKey) ? { text: '' } : {};
    const data = { status: 'sent' as const, sentAt: now, lastError: null, ...forget };
    await db.mailMessage.update({ where, data, select: { id: true } });
    return;
  }
  const wait = failed.final ? undefined : waits[mail.attempts - 1];
  const lastError = failed.sentence.slice(0, 300);
  const data =
    wait === undefined
      ? { status: 'failed' as const, lastError }
      : { nextAttemptAt: new Date(now.getTime() + wait), lastError };
  await db.mailMessage.update({ where, data, select: { id: true } });
  log().warn({ mail: mail.id, attempt: mail.attempts, final: wait === undefined }, 'mail was not sent');
}

async function attempt(mail: Outgoing, send: SendMail | null) {
  try {
    await send?.(mail);
    return null;
  } catch (error) {
    return { final: isFinal(error), sentence: error instanceof Error ? error.message : String(error) };
  }
}

/** The mail server said that it will never take this message (5xx), which is no reason to ask again. */
const isFinal = (error: unknown): boolean => {
  const code = (error as { responseCode?: unknown }).responseCode;
  // Signing in to the mail server failed (535): that is our settings, and the message is innocent.
  return typeof code === 'number' && code >= 550 && code < 600;
};
