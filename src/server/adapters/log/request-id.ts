import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

// Next's bundle has a copy of this module: both must see the same request.
const kept = globalThis as { samspelRequest?: AsyncLocalStorage<string> };
const storage = (kept.samspelRequest ??= new AsyncLocalStorage<string>());

/** Runs `work` as one request: each line that it logs, however deep, carries the same id. */
export const asRequest = <T>(work: () => T): T => storage.run(randomUUID(), work);

/** The id of the request that this line of work belongs to; undefined for jobs and the command line. */
export const requestId = (): string | undefined => storage.getStore();
