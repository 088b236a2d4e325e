import type { Db } from '../db/client';

/** Sessions and sign-in links that have ended: they open nothing any more, and say when someone was here. */
export async function forgetEndedSessions(db: Db, now: Date): Promise<void> {
  await db.session.deleteMany({ where: { expires: { lte: now } } });
  // A link that ended is kept for a day, so that whoever uses it late is told that it is too late.
  await db.verificationToken.deleteMany({ where: { expires: { lte: new Date(now.getTime() - 86_400_000) } } });
}
