import { publicProcedure, router } from '../trpc/trpc';

export const healthRouter = router({
  /** Answers without touching anything: the process is up. What else is well is for `samspel doctor` to say. */
  ping: publicProcedure.query(() => ({ ok: true })),
});
