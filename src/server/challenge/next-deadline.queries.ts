import type { Db } from '../adapters/db/client';

/** The next moment, `now` or later, at which an open challenge closes; null when none is open. */
export async function findNextDeadline(db: Db, now: Date): Promise<Date | null> {
  const next = await db.challenge.findFirst({
    where: { status: 'open', deadlineAt: { gte: now } },
    orderBy: { deadlineAt: 'asc' },
    select: { deadlineAt: true },
  });
  return next?.deadlineAt ?? null;
}
