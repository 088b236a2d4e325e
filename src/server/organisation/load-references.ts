import type { Tx } from '../adapters/db/client';
import type { WriteDeps } from '../define-write';

/** An organisation with its references in their order; null when there is no such organisation. */
export const loadReferences = async ({ db }: WriteDeps, { id }: Readonly<{ id: string }>) =>
  db.organisation.findUnique({
    where: { id },
    select: { id: true, references: { select: { id: true }, orderBy: { position: 'asc' } } },
  });

/** Counts the organisation's version up from what the writer saw; false when somebody saved in between. */
export async function countUp(tx: Tx, { id, version }: Readonly<{ id: string; version: number }>): Promise<boolean> {
  const { count } = await tx.organisation.updateMany({ where: { id, version }, data: { version: { increment: 1 } } });
  return count === 1;
}

/** What the outbox is told after any change to references. */
export const organisationChanged = ({ id }: Readonly<{ id: string }>) =>
  [{ topic: 'organisation.changed', nounId: id }] as const;
