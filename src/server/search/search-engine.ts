import { env } from '@/env';
import type { Db } from '../adapters/db/client';
import { currentSearch, type KeptSearch } from './kept-search';
import { createMeilisearch } from '../adapters/search/meilisearch/meilisearch-search';
import type { SearchEngine } from '../adapters/search/search-port';

let meilisearch: SearchEngine | null = null;

/** The engine of this installation: our own, or Meilisearch where MEILISEARCH_URL is set (a job keeps that current). */
export function engineOf(kept: KeptSearch): SearchEngine {
  if (kept.engine) return kept.engine;
  const { MEILISEARCH_URL, MEILISEARCH_KEY } = env();
  if (!MEILISEARCH_URL) throw new Error('There is no search engine: MEILISEARCH_URL went away while running.');
  meilisearch ??= createMeilisearch({ url: MEILISEARCH_URL, key: MEILISEARCH_KEY });
  return meilisearch;
}

/** The engine; the one in this process has read what was written before the call. */
export const searchEngine = async (db: Db, now: Date): Promise<SearchEngine> => engineOf(await currentSearch(db, now));
