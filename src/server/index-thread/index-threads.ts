import type { Db } from '../adapters/db/client';
import type { Thread } from '../adapters/jobs/thread';

export type ThreadRole = 'match' | 'search';

// Next's bundle and the server are separate copies of this module in one process; the threads lie where both find them.
const kept = globalThis as { samspelThreads?: WeakMap<Db, Map<ThreadRole, Thread>> };

/** The thread that keeps an index of this database, or null where this thread keeps it itself: commands and tests. */
export const indexThread = (db: Db, role: ThreadRole): Thread | null => kept.samspelThreads?.get(db)?.get(role) ?? null;

/** Whether every thread of this database has its index; true where there are none, for then each caller builds its own. */
export const areIndexesReady = (db: Db): boolean =>
  [...(kept.samspelThreads?.get(db)?.values() ?? [])].every((thread) => thread.isReady());

/** Makes the threads of a database known to all that asks for its indexes. */
export function keepThreads(db: Db, threads: ReadonlyMap<ThreadRole, Thread>): void {
  kept.samspelThreads ??= new WeakMap();
  kept.samspelThreads.set(db, new Map(threads));
}
