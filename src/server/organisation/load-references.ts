import type { WriteDeps } from '../define-write';

/** An organisation with its references in their order; null when there is no such organisation. */
export const loadReferences = async ({ db }: WriteDeps, { id }: Readonly<{ id: string }>) =>
  db.organisation.findUnique({
    where: { id },
    select: { id: true, references: { select: { id: true }, orderBy: { position: 'asc' } } },
  });

/** What the outbox is told after any change to references. */
export const organisationChanged = ({ id }: Readonly<{ id: string }>) =>
  [{ topic: 'organisation.changed', nounId: id }] as const;
