import { Worker } from 'node:worker_threads';
import type { Db } from '../adapters/db/client';
import { runThread, type Thread } from '../adapters/jobs/thread';
import { keepThreads, type ThreadRole } from './index-threads';

type Options = Readonly<{ db: Db; url: string; onReady: () => void }>;
export type IndexThreads = Readonly<{
  /** True when all are ready within the patience (milliseconds). */
  waitFor: (patience: number) => Promise<boolean>;
  stop: () => Promise<void>;
}>;

// Room for short-lived objects, as the process itself is started with.
const resourceLimits = { maxYoungGenerationSizeMb: 192, maxOldGenerationSizeMb: 8_192 } as const;

/**
 * Starts the threads that build, keep, save and search the indexes, so that pages never wait for that. Not for modules
 * that Next bundles: it would bundle the threads too.
 */
export function startIndexThreads({ db, url, onReady }: Options): IndexThreads {
  const start = (role: ThreadRole): Thread =>
    runThread({
      name: role,
      start: () =>
        new Worker(new URL('./thread-entry.mjs', import.meta.url), { workerData: { role, url }, resourceLimits }),
      onReady,
    });
  const threads = new Map((['search', 'match'] as const).map((role) => [role, start(role)]));
  keepThreads(db, threads);
  const all = [...threads.values()];
  return {
    waitFor: async (patience) => (await Promise.all(all.map((one) => one.waitFor(patience)))).every(Boolean),
    stop: async () => {
      keepThreads(db, new Map());
      await Promise.all(all.map((one) => one.stop()));
    },
  };
}
