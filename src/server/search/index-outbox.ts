import type { Lane } from '../adapters/jobs/lane';
import { indexLines } from './index-lines';
import { searchLane } from './rebuild-search';
import { meilisearch } from './search-engine';

/** Keeps Meilisearch current, where there is one. The engine in this process follows the outbox itself when it is asked. */
export const searchLanes = (): readonly Lane[] => {
  const engine = meilisearch();
  return engine
    ? [{ name: searchLane, read: async ({ db, now }, lines) => indexLines(db, engine, { lines, now }) }]
    : [];
};
