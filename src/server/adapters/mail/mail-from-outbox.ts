import type { Db } from '../db/client';
import { addJob } from '../jobs/add-job';
import type { OutboxLine } from '../jobs/outbox';
import { log } from '../log/log';
import { type MailText, queueMail } from './mail';

type Given = Readonly<{ db: Db; now: Date; texts: Readonly<Record<string, MailText>> }>;

export const writeTask = 'write_mail';
const maxAttempts = 12;

/** Writes the mail that a line leads to into the queue; doing it twice writes it once. */
async function writeMail({ db, now, texts }: Given, line: OutboxLine): Promise<void> {
  const text = texts[line.topic];
  if (text) await queueMail(db, await text({ db, now }, line), now);
}

/** The mail of some lines. A line whose mail cannot be written becomes a job of its own, so that others need not wait. */
export async function mailFromOutbox(given: Given, lines: readonly OutboxLine[]): Promise<void> {
  for (const line of lines)
    try {
      await writeMail(given, line);
    } catch (error) {
      log().error({ topic: line.topic, entry: String(line.id), err: error }, 'mail text failed');
      const payload = { line: JSON.stringify({ ...line, id: String(line.id) }) };
      await addJob(given.db, { task: writeTask, payload, key: `write-mail:${line.id}`, maxAttempts });
    }
}

/** The job that such a line became. */
export async function writeMailAgain(given: Given, payload: Readonly<Record<string, unknown>>): Promise<void> {
  const line = JSON.parse(String(payload['line'])) as OutboxLine & { id: string; at: string };
  await writeMail(given, { ...line, id: BigInt(line.id), at: new Date(line.at) });
}
