import type { Db } from '../db/client';
import { log } from '../log/log';
import type { Outgoing, SendMail } from './mail-transport';

/** Messages that let their reader in: once they have left, no copy stays in the database. */
const carriesKey = (dedupeKey: string) => /^(sign-in|invitation):/.test(dedupeKey);

type MailToSend = Readonly<{
  id: string;
  now: Date;
  /** Null without a mail server: the message stays in the mailbox. */
  send: SendMail | null;
  /** Whether nobody will try again. */
  isLast: boolean;
}>;

/**
 * Sends one message that waits. Throws when it is to be tried again later; a message that the server will never take, or
 * that has been tried often enough, has failed, and keeps the server's words.
 */
export async function sendMail(db: Db, { id, now, send, isLast }: MailToSend): Promise<void> {
  // A message that was sent, given up or erased with its account meanwhile is no longer here.
  const { count } = await db.mailMessage.updateMany({
    where: { id, status: 'queued' },
    data: { attempts: { increment: 1 } },
  });
  if (count === 0) return;
  const select = { id: true, to: true, subject: true, text: true, dedupeKey: true, attempts: true } as const;
  const mail = await db.mailMessage.findUnique({ where: { id }, select });
  if (!mail) return;
  const error = await attempt(mail, send);
  if (!error) {
    const forget = send && carriesKey(mail.dedupeKey) ? { text: '' } : {};
    const data = { status: 'sent' as const, sentAt: now, lastError: null, ...forget };
    await db.mailMessage.updateMany({ where: { id }, data });
    return;
  }
  const final = isLast || isFinal(error);
  const data = {
    lastError: error.message.slice(0, 300),
    ...(final ? { status: 'failed' as const, failedAt: now } : {}),
  };
  await db.mailMessage.updateMany({ where: { id }, data });
  log().warn({ mail: id, attempt: mail.attempts, final }, 'mail was not sent');
  if (!final) throw error;
}

async function attempt(mail: Outgoing, send: SendMail | null): Promise<Error | null> {
  try {
    await send?.(mail);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The mail server said that it will never take this message (5xx), which is no reason to ask again. */
const isFinal = (error: Error): boolean => {
  const code = (error as { responseCode?: unknown }).responseCode;
  // Signing in to the mail server failed (535): that is our settings, and the message is innocent.
  return typeof code === 'number' && code >= 550 && code < 600;
};
