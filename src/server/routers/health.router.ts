import { getHealth } from '../health/health.queries';
import { publicProcedure, router } from '../trpc/trpc';

export const healthRouter = router({
  /** The process is up and its database answers. What else is well is for `samspel doctor` to say. */
  ping: publicProcedure.query(({ ctx }) => getHealth(ctx)),
});
