import type { Tx } from './adapters/db/client';
import { endPublicPages } from './adapters/http/public-version';
import { isPublicTopic } from './event-readers';
import type { Happening } from './events';

/**
 * Writes what has happened into the outbox, and ends kept pages when a visitor could see it: the one place that does. Call it as the last thing of a transaction, because
 * whoever writes there next waits until that transaction has ended.
 */
export async function tellOutbox(tx: Tx, at: Date, happenings: readonly Happening[]): Promise<void> {
  if (happenings.length === 0) return;
  await tx.outboxEntry.createMany({
    data: happenings.map(({ topic, nounId, payload }) => ({ at, topic, nounId, payload: { ...payload } as object })),
  });
  const seen = happenings.filter(({ topic }) => isPublicTopic(topic)).length;
  if (seen > 0) await endPublicPages(tx, seen);
}
