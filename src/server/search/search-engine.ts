import { env } from '@/env';
import type { Db } from '../db/client';
import { type OutboxLine, type OutboxPosition, outboxTip, readOutbox } from '../jobs/outbox';
import { createInProcessSearch } from './in-process-search';
import { createMeilisearch } from './meilisearch/meilisearch-search';
import { loadDocuments } from './search-documents';
import { type SearchEngine, type SearchKind, searchKinds } from './search-port';

const nouns: Readonly<Record<SearchKind, string>> = { challenge: 'challenge.', solver: 'organisation.' };

/** Puts what the lines tell of into the index, or takes it out where visitors may no longer read it. */
export async function indexLines(
  db: Db,
  engine: SearchEngine,
  given: Readonly<{ lines: readonly OutboxLine[]; now: Date }>,
) {
  for (const kind of searchKinds) {
    const ids = [
      ...new Set(given.lines.filter((line) => line.topic.startsWith(nouns[kind])).map((line) => line.nounId)),
    ];
    if (ids.length === 0) continue;
    const found = new Set<string>();
    for await (const batch of loadDocuments(db, kind, { now: given.now, ids })) {
      for (const document of batch) found.add(document.id);
      await engine.index(kind, batch);
    }
    const gone = ids.filter((id) => !found.has(id));
    if (gone.length > 0) await engine.remove(kind, gone);
  }
}

type Held = { engine: SearchEngine; position: OutboxPosition };

async function startInProcess(db: Db, now: Date): Promise<Held> {
  const position = await outboxTip(db);
  const engine = createInProcessSearch();
  for (const kind of searchKinds) await engine.rebuild(kind, loadDocuments(db, kind, { now }));
  return { engine, position };
}

const batch = 500;

async function catchUp(db: Db, held: Held, now: Date): Promise<Held> {
  for (;;) {
    const lines = await readOutbox(db, held.position, batch);
    const last = lines.at(-1);
    if (!last) return held;
    await indexLines(db, held.engine, { lines, now });
    held.position = { xact: last.xact, id: last.id };
    if (lines.length < batch) return held;
  }
}

// One per process: Next's bundle and the jobs are separate copies of this module in the same process.
const kept = globalThis as { samspelSearch?: WeakMap<Db, Promise<Held>>; samspelMeilisearch?: SearchEngine };

/**
 * The engine of this installation: Meilisearch where MEILISEARCH_URL is set (a job keeps it current), else the one in
 * this process, which has read what was written before this call.
 */
export async function searchEngine(db: Db, now: Date): Promise<SearchEngine> {
  const { MEILISEARCH_URL, MEILISEARCH_KEY } = env();
  if (MEILISEARCH_URL) {
    kept.samspelMeilisearch ??= createMeilisearch({ url: MEILISEARCH_URL, key: MEILISEARCH_KEY });
    return kept.samspelMeilisearch;
  }
  kept.samspelSearch ??= new WeakMap();
  const starting = kept.samspelSearch.get(db);
  const current = starting ? starting.then((held) => catchUp(db, held, now)) : startInProcess(db, now);
  kept.samspelSearch.set(db, current);
  try {
    return (await current).engine;
  } catch (error) {
    kept.samspelSearch.delete(db);
    throw error;
  }
}
