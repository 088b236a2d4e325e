import type { Db } from '../adapters/db/client';
import type { OutboxPosition } from '../adapters/jobs/outbox';
import type { SearchAnswer, SearchRequest } from '../adapters/search/search-port';
import { currentEngine, heldEngine } from './kept-engine';
import { currentUnderstanding, heldUnderstanding } from './load-understanding';

/** An answer, and how far the index that gave it had come in the outbox. */
export type HeldAnswer = Readonly<{ answer: SearchAnswer; position: OutboxPosition }>;

/** What may be asked of whoever keeps the search index, in this thread or another. */
export type SearchCalls = Readonly<{
  /** Takes in all that was written before this call; builds the index the first time. */
  catchUp: (now: Date) => Promise<void>;
  /** From the index as it lies there; null before the first `catchUp`. */
  searchHeld: (request: SearchRequest) => Promise<HeldAnswer | null>;
}>;

export const searchCalls = (db: Db): SearchCalls => ({
  catchUp: async (now) => void (await Promise.all([currentEngine(db, now), currentUnderstanding(db, now)])),
  searchHeld: async (request) => {
    const [held, understanding] = [heldEngine(db), heldUnderstanding(db)];
    if (!held || !understanding) return null;
    const answer = await held.value.engine.search(request, understanding.value.meanings);
    return { answer, position: held.position < understanding.position ? held.position : understanding.position };
  },
});
