import type { Db } from '../db/client';

const keepMs = 30 * 86_400_000;

/** Messages that left, or were given up, more than thirty days ago are nobody's business any more. */
export async function pruneMail(db: Db, now: Date): Promise<void> {
  const before = { lt: new Date(now.getTime() - keepMs) };
  await db.mailMessage.deleteMany({
    where: {
      OR: [
        { status: 'sent', sentAt: before },
        { status: 'given_up', createdAt: before },
      ],
    },
  });
}
