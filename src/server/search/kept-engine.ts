import { setImmediate as breathe } from 'node:timers/promises';
import type { Db } from '../adapters/db/client';
import { keepCurrent } from '../adapters/jobs/keep-current';
import { type SearchEngine, searchKinds } from '../adapters/search/search-port';
import { linesFor } from '../event-readers';
import { indexLines } from './index-lines';
import { openEngine, rememberEngine, type SavedEngine } from './saved-engine';
import { loadDocuments } from './search-documents';

const keeper = keepCurrent<SavedEngine>('search engine', {
  build: async ({ db, now }) => {
    const { from, ...value } = await openEngine(db, async (engine) => {
      for (const kind of searchKinds) await engine.rebuild(kind, breathing(loadDocuments(db, kind, { now })));
    });
    return { value, ...(from === undefined ? {} : { from }) };
  },
  advance: async ({ db, now }, saved, allLines) => {
    const lines = linesFor('search', allLines);
    if (lines.length > 0) await indexLines(db, saved.engine, { lines, now });
    return saved;
  },
  onAdvanced: rememberEngine,
});

/** Other questions to this thread are answered between the batches. */
async function* breathing<T>(batches: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const batch of batches) {
    yield batch;
    await breathe();
  }
}

/** The engine of this thread as of this call. */
export const currentEngine = async (db: Db, now: Date): Promise<SearchEngine> => (await keeper.current(db, now)).engine;
/** As it lies there; see `Keeper.held`. */
export const heldEngine = keeper.held;
