import type { Db } from '../db/client';
import { advanceConsumer, type OutboxLine } from '../jobs/outbox';
import { log } from '../log/log';
import { type Mail, type MailText, queueMail } from './mail';

/** How long a line whose mail cannot be written is tried again, in milliseconds; after that others must not wait. */
const patienceMs = 15 * 60_000;

/** Writes the mail for each new line in the outbox into the queue, once, with the line's position in the same step. */
export async function mailFromOutbox(db: Db, now: Date, texts: Readonly<Record<string, MailText>>): Promise<void> {
  const mailsFor = async (line: OutboxLine): Promise<readonly Mail[]> => {
    const text = texts[line.topic];
    if (!text) return [];
    try {
      // Read outside the transaction: a failing query there would undo the others' mail.
      return await text({ db, now }, line);
    } catch (error) {
      log().error({ topic: line.topic, entry: String(line.id), err: error }, 'mail text failed');
      if (now.getTime() - line.at.getTime() < patienceMs) throw error;
      return [];
    }
  };
  let more = true;
  while (more)
    more = await advanceConsumer(db, 'mail', async (tx, lines) => {
      for (const line of lines) await queueMail(tx, await mailsFor(line), now);
    });
}
