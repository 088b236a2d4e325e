import type { Db } from '../adapters/db/client';
import { indexThread } from '../index-thread/index-threads';
import { searchCalls, type SearchCalls } from './search-calls';

/** Whoever keeps the search index of this database; null while its thread still builds it. */
export function searchIndex(db: Db): SearchCalls | null {
  const thread = indexThread(db, 'search');
  if (!thread) return searchCalls(db);
  if (!thread.isReady()) return null;
  return {
    catchUp: (now) => thread.call('catchUp', now),
    searchHeld: (request) => thread.call('searchHeld', request),
  };
}
