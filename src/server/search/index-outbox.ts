import type { Db } from '../adapters/db/client';
import { advanceConsumer } from '../adapters/jobs/outbox';
import { indexLines } from './index-lines';
import { meilisearch } from './search-engine';

/** Keeps Meilisearch current. The engine in this process follows the outbox itself, whenever it is asked. */
export async function indexOutbox(db: Db, now: Date): Promise<void> {
  const engine = meilisearch();
  if (!engine) return;
  while (await advanceConsumer(db, 'meilisearch', (_tx, lines) => indexLines(db, engine, { lines, now })));
}
