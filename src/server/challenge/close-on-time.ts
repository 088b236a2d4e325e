import type { Db } from '../adapters/db/client';
import { closeDueChallenges } from './close-due-challenges';
import { queueClosing } from './closing-job';

const aheadMs = 150_000;

/**
 * Closes what is due. Each deadline has a job of its own since it was written; those of the next minutes are set again,
 * for what was written by other hands (a restored backup, a statement in the database).
 */
export async function closeOnTime(db: Db, now: Date): Promise<void> {
  await closeDueChallenges(db, now);
  const soon = await db.challenge.findMany({
    where: { status: 'open', deadlineAt: { gte: now, lt: new Date(now.getTime() + aheadMs) } },
    distinct: ['deadlineAt'],
    select: { deadlineAt: true },
  });
  for (const { deadlineAt } of soon) await queueClosing(db, deadlineAt);
}
