import { constants, setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';

/**
 * Runs something long in a thread that gives way to all others, so that what answers people never waits for a processor.
 * Only Linux has a priority for each thread. Whoever may not raise one again keeps the low one until the next start.
 */
export async function withLowPriority<T>(run: () => Promise<T>): Promise<T> {
  if (process.platform !== 'linux' || isMainThread) return run();
  setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  try {
    return await run();
  } finally {
    try {
      setPriority(0, constants.priority.PRIORITY_NORMAL);
    } catch {
      // It is still an answer, only a little later when the machine is busy.
    }
  }
}
