import type { Db } from '../adapters/db/client';
import { endPublicPages } from '../adapters/http/public-version';
import { outboxTip } from '../adapters/jobs/outbox';
import { indexVersion } from '../adapters/search/meilisearch/meilisearch-fault';
import { type SearchKind, searchKinds } from '../adapters/search/search-port';
import { loadDocuments } from './search-documents';
import { searchEngine } from './search-engine';

/** The lane that keeps Meilisearch current; another version's indexes have a lane of their own. */
export const searchLane = `meilisearch_${indexVersion}`;
export const rebuildTask = 'rebuild_search';

type Told = Readonly<{
  onProgress?: (kind: SearchKind, count: number) => void;
  onDone?: (kind: SearchKind, count: number) => void;
}>;

/** Builds new indexes beside the old ones and swaps them in; gives the engine's name. */
export async function rebuildSearch(db: Db, now: Date, { onProgress, onDone }: Told = {}): Promise<string> {
  const engine = await searchEngine(db, now);
  // Taken first: what is written while we read is indexed again afterwards, which does no harm.
  const entryId = await outboxTip(db);
  for (const kind of searchKinds) {
    const done = await engine.rebuild(kind, loadDocuments(db, kind, { now }), (count) => onProgress?.(kind, count));
    onDone?.(kind, done);
  }
  const where = { consumer: searchLane };
  const create = { ...where, entryId };
  await db.outboxPosition.upsert({ where, create, update: { entryId }, select: { consumer: true } });
  // Pages that were made without the index say so.
  await db.$transaction((tx) => endPublicPages(tx));
  return engine.name;
}
