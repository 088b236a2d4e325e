import { env } from '@/env';
import type { Db } from '../db/client';
import { keepCurrent } from '../jobs/keep-current';
import type { OutboxLine } from '../jobs/outbox';
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

/** The engine in this process, which has read what was written before the call. */
const inProcess = keepCurrent<SearchEngine>('search', {
  build: async ({ db, now }) => {
    const value = createInProcessSearch();
    for (const kind of searchKinds) await value.rebuild(kind, loadDocuments(db, kind, { now }));
    return { value };
  },
  advance: async ({ db, now }, engine, lines) => {
    await indexLines(db, engine, { lines, now });
    return engine;
  },
});

let meilisearch: SearchEngine | null = null;

/** The engine of this installation: Meilisearch where MEILISEARCH_URL is set (a job keeps it current), else our own. */
export async function searchEngine(db: Db, now: Date): Promise<SearchEngine> {
  const { MEILISEARCH_URL, MEILISEARCH_KEY } = env();
  if (!MEILISEARCH_URL) return inProcess(db, now);
  meilisearch ??= createMeilisearch({ url: MEILISEARCH_URL, key: MEILISEARCH_KEY });
  return meilisearch;
}
