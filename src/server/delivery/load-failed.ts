import type { FailedDelivery } from '@/domain/delivery/failed-delivery';
import type { Tx } from '../adapters/db/client';
import { usableUntil } from './delivery.queries';

export type FailedInput = Pick<FailedDelivery, 'kind' | 'id'>;

/** What could not be delivered, held until the transaction ends; null when it is not there, or somebody has dealt with it. */
export async function loadFailed(tx: Tx, { kind, id }: FailedInput): Promise<FailedDelivery | null> {
  if (kind === 'mail') {
    const [mail] = await tx.$queryRaw<{ dedupeKey: string; createdAt: Date }[]>`
      select "dedupeKey", "createdAt" from "MailMessage" where "id" = ${id} and "status" = 'failed' for update`;
    return mail ? { kind, id, usableUntil: usableUntil(mail) } : null;
  }
  const [job] = await tx.$queryRaw<{ id: string }[]>`
    select "id"::text from graphile_worker._private_jobs
    where "id"::text = ${id} and "attempts" >= "max_attempts" and "locked_at" is null for update`;
  return job ? { kind, id, usableUntil: null } : null;
}
