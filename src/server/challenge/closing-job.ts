import type { Db, Tx } from '../adapters/db/client';
import { addJob } from '../adapters/jobs/add-job';

export const closeTask = 'close_due_challenges';

/** The deadline itself is in time: closing comes just after. */
const afterMs = 20;

/**
 * Sets the job that closes what falls due at a deadline, in the transaction that writes the deadline. All of the same
 * moment share one; one whose deadline was moved meanwhile finds nothing to close.
 */
export async function queueClosing(db: Db | Tx, deadlineAt: Date | null): Promise<void> {
  if (!deadlineAt) return;
  const at = new Date(deadlineAt.getTime() + afterMs);
  await addJob(db, { task: closeTask, key: `close:${deadlineAt.toISOString()}`, at });
}
