import type { Db } from '../adapters/db/client';
import { poolOf } from '../adapters/db/client';
import { readOutboxFrom } from '../adapters/jobs/outbox';
import { log } from '../adapters/log/log';
import type { IndexFault } from '../adapters/search/meilisearch/meilisearch-fault';
import { rebuildSearch, searchLane } from './rebuild-search';
import { meilisearch } from './search-engine';

/** `behind`: what was written since the index was filled can no longer be read. */
export type SearchFault = IndexFault | 'behind';

/** Why Meilisearch cannot be asked as it is; null when it can, or where there is none. Throws when it does not answer. */
export async function findSearchFault(db: Db): Promise<SearchFault | null> {
  const engine = meilisearch();
  if (!engine) return null;
  const fault = await engine.fault();
  if (fault) return fault;
  const at = await db.outboxPosition.findUnique({ where: { consumer: searchLane }, select: { entryId: true } });
  return at && (await readOutboxFrom(db, at.entryId, 1)) !== null ? null : 'behind';
}

/** Runs it while no other process does; false when one does. */
async function alone(db: Db, run: () => Promise<void>): Promise<boolean> {
  // The lock belongs to a connection, and falls with it.
  const client = await poolOf(db).connect();
  const lock = `hashtextextended('samspel:rebuild_search', 0)`;
  try {
    const { rows } = await client.query<{ got: boolean }>(`select pg_try_advisory_lock(${lock}) as got`);
    if (!rows[0]?.got) return false;
    try {
      await run();
    } finally {
      await client.query(`select pg_advisory_unlock(${lock})`);
    }
    return true;
  } finally {
    client.release();
  }
}

/**
 * Builds the indexes of a Meilisearch that is empty, another version's or half-built; searches come from the database
 * until then. Answers what was wrong, or null when nothing was done. A server that is away is looked at again later.
 */
export async function mendSearch(db: Db, now: Date): Promise<SearchFault | null> {
  let mended: SearchFault | null = null;
  await alone(db, async () => {
    const fault = await findSearchFault(db).catch((error: unknown) => {
      log().warn({ message: String(error) }, 'Meilisearch does not answer');
      return null;
    });
    if (!fault) return;
    log().warn({ fault }, 'the search index cannot be used and is being built');
    await rebuildSearch(db, now, {
      onProgress: (kind, count) => log().info({ kind, count }, 'the search index is being built'),
      onDone: (kind, count) => log().info({ kind, count }, 'the search index is built'),
    });
    mended = fault;
  });
  return mended;
}
