import { setImmediate as breathe } from 'node:timers/promises';
import type { Db } from '../adapters/db/client';
import { keepCurrent } from '../adapters/jobs/keep-current';
import { createInProcessSearch } from '../adapters/search/in-process-search';
import { type SearchEngine, searchKinds } from '../adapters/search/search-port';
import { linesFor } from '../event-readers';
import { indexLines } from './index-lines';
import { loadDocuments } from './search-documents';

const keeper = keepCurrent<SearchEngine>('search engine', {
  build: async ({ db, now }) => {
    const engine = createInProcessSearch();
    for (const kind of searchKinds) await engine.rebuild(kind, breathing(loadDocuments(db, kind, { now })));
    return { value: engine };
  },
  advance: async ({ db, now }, engine, allLines) => {
    const lines = linesFor('search', allLines);
    if (lines.length > 0) await indexLines(db, engine, { lines, now });
    return engine;
  },
});

/** Other questions to this thread are answered between the batches. */
async function* breathing<T>(batches: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const batch of batches) {
    yield batch;
    await breathe();
  }
}

/** The engine of this thread as of this call. */
export const currentEngine: (db: Db, now: Date) => Promise<SearchEngine> = keeper.current;
/** As it lies there; see `Keeper.held`. */
export const heldEngine = keeper.held;
