import type { Language } from '@/domain/shared/language';
import { env } from '@/env';
import type { Db, Tx } from '../db/client';
import type { OutboxLine } from '../jobs/outbox';
import { queueSending } from './mail-jobs';

/**
 * A plain-text message to one person. `dedupeKey` makes it one message however often it is written; never put in what
 * may be sealed (a response, who responded, how many).
 */
export type Mail = Readonly<{ to: string; language: Language; subject: string; text: string; dedupeKey: string }>;

/** What a mail text may read. */
export type MailDeps = Readonly<{ db: Db | Tx; now: Date }>;

/** Which messages a line in the outbox leads to: none, one, or one for each who is concerned. */
export type MailText = (deps: MailDeps, line: OutboxLine) => Promise<readonly Mail[]>;

/** A whole address to one of our pages, for mail: `pageLink('sv', '/my')`. */
export const pageLink = (language: Language, path: `/${string}`): string => `${env().PUBLIC_URL}/${language}${path}`;

/** Puts messages in the queue; one that is there already stays as it is. */
export async function queueMail(db: Db | Tx, mails: readonly Mail[], now: Date): Promise<void> {
  // An erased account's address leads nowhere.
  const sendable = mails.filter(({ to }) => !to.endsWith('.invalid'));
  if (sendable.length === 0) return;
  const queued = await db.mailMessage.createManyAndReturn({
    data: sendable.map(({ to, language, subject, text, dedupeKey }) => ({
      to,
      language,
      subject: subject.replace(/\s+/g, ' ').trim().slice(0, 200),
      text,
      dedupeKey,
      createdAt: now,
    })),
    skipDuplicates: true,
    select: { id: true },
  });
  await queueSending(
    db,
    queued.map(({ id }) => id),
  );
}
