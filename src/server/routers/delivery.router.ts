import { z } from 'zod';
import { failedKinds } from '@/domain/delivery/failed-delivery';
import { getDelivery } from '../delivery/delivery.queries';
import { giveUp } from '../delivery/give-up';
import { tryAgain } from '../delivery/try-again';
import { router, signedInProcedure } from '../trpc/trpc';

const failed = z.object({ kind: z.enum(failedKinds), id: z.string().min(1).max(64) });

export const deliveryRouter = router({
  overview: signedInProcedure.query(({ ctx }) => getDelivery(ctx)),
  tryAgain: signedInProcedure.input(failed).mutation(({ ctx, input }) => tryAgain(ctx, input)),
  giveUp: signedInProcedure.input(failed).mutation(({ ctx, input }) => giveUp(ctx, input)),
});
