import { canMindDelivery, decideTryAgain, type FailedDelivery } from '@/domain/delivery/failed-delivery';
import { queueSending } from '../adapters/mail/mail-jobs';
import { defineWrite } from '../define-write';
import { type FailedInput, loadFailed } from './load-failed';

/** Puts what could not be delivered back in the queue, with all its attempts before it. */
export const tryAgain = defineWrite<FailedInput, FailedDelivery, FailedDelivery, FailedInput>({
  action: 'delivery.try_again',
  load: ({ db }, input) => loadFailed(db, input),
  allow: canMindDelivery,
  decide: (failed, _input, { now }) => decideTryAgain(failed, now),
  async save(tx, { kind, id }) {
    if (kind === 'mail') {
      const data = { status: 'queued', failedAt: null, lastError: null } as const;
      await tx.mailMessage.update({ where: { id }, data, select: { id: true } });
      await queueSending(tx, [id]);
    } else
      await tx.$queryRaw`
        select "id"::text from graphile_worker.reschedule_jobs(array[${id}::bigint], run_at := now(), attempts := 0)`;
    return { kind, id };
  },
  nounId: ({ id }) => id,
});
