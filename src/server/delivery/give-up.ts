import { ok } from '@/domain/shared/result';
import { canMindDelivery, type FailedDelivery } from '@/domain/delivery/failed-delivery';
import { defineWrite } from '../define-write';
import { type FailedInput, loadFailed } from './load-failed';

/** Says that what could not be delivered need not be: a message keeps its line, so that it is not written again, but no text. */
export const giveUp = defineWrite<FailedInput, FailedDelivery, FailedDelivery, FailedInput>({
  action: 'delivery.give_up',
  load: ({ db }, input) => loadFailed(db, input),
  allow: canMindDelivery,
  decide: ok,
  async save(tx, { kind, id }) {
    if (kind === 'mail')
      await tx.mailMessage.update({ where: { id }, data: { status: 'given_up', text: '' }, select: { id: true } });
    else await tx.$queryRaw`select "id"::text from graphile_worker.complete_jobs(array[${id}::bigint])`;
    return { kind, id };
  },
  nounId: ({ id }) => id,
});
