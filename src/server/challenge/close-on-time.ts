import type { Db } from '../adapters/db/client';
import { addJob } from '../adapters/jobs/add-job';
import { closeDueChallenges } from './close-due-challenges';

export const closeTask = 'close_due_challenges';

const aheadMs = 150_000;
const afterMs = 20;

/** Closes what is due, and sets a job for each deadline of the next minutes, so that each is met on time. */
export async function closeOnTime(db: Db, now: Date): Promise<void> {
  await closeDueChallenges(db, now);
  const soon = await db.challenge.findMany({
    where: { status: 'open', deadlineAt: { gte: now, lt: new Date(now.getTime() + aheadMs) } },
    distinct: ['deadlineAt'],
    select: { deadlineAt: true },
  });
  for (const { deadlineAt } of soon)
    if (deadlineAt) {
      const at = new Date(deadlineAt.getTime() + afterMs);
      await addJob(db, { task: closeTask, key: `close:${deadlineAt.toISOString()}`, at });
    }
}
