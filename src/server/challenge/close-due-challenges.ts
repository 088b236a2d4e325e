import { system } from '@/domain/access/actor';
import type { Db } from '../adapters/db/client';
import { type Clock, databaseClock } from '../adapters/db/clock';
import { refusalsOf } from '../errors';
import { closeChallenge } from './close-challenge';

const atMost = 200;

/** Closes all that are due. Doing it twice, or on two servers at once, closes each of them once. */
export async function closeDueChallenges(db: Db, now: Date, clock: Clock = databaseClock): Promise<void> {
  const due = await db.challenge.findMany({
    where: { status: 'open', deadlineAt: { lt: now } },
    orderBy: { deadlineAt: 'asc' },
    take: atMost,
    select: { id: true },
  });
  for (const { id } of due)
    await closeChallenge({ db, actor: system, now, clock }, { id }).catch((error: unknown) => {
      // Somebody else was first: another server, or an addendum that moved the deadline.
      if (!refusalsOf(error)) throw error;
    });
}
