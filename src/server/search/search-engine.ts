import { env } from '@/env';
import type { Db } from '../adapters/db/client';
import { createMeilisearch, type MeilisearchEngine } from '../adapters/search/meilisearch/meilisearch-search';
import type { SearchEngine } from '../adapters/search/search-port';
import { currentEngine } from './kept-engine';

let kept: MeilisearchEngine | null = null;

/** The engine on a server of its own, where MEILISEARCH_URL is set (a job keeps that current); else null. */
export function meilisearch(): MeilisearchEngine | null {
  const { MEILISEARCH_URL, MEILISEARCH_KEY } = env();
  if (!MEILISEARCH_URL) return null;
  kept ??= createMeilisearch({ url: MEILISEARCH_URL, key: MEILISEARCH_KEY });
  return kept;
}

/** The engine of this installation; our own has read what was written before the call. */
export const searchEngine = async (db: Db, now: Date): Promise<SearchEngine> => meilisearch() ?? currentEngine(db, now);
