import type { Db } from '../db/client';

const keepMs = 30 * 86_400_000;

/** Messages that left more than thirty days ago are nobody's business any more. */
export async function pruneMail(db: Db, now: Date): Promise<void> {
  await db.mailMessage.deleteMany({ where: { status: 'sent', sentAt: { lt: new Date(now.getTime() - keepMs) } } });
}
