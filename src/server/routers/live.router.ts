import { z } from 'zod';
import { findPublicVersion } from '../live/public-changes.queries';
import { watchChallenges } from '../live/watch-challenges';
import { publicProcedure, router } from '../trpc/trpc';

/** As the database counts, which any page may say. */
const version = z.string().regex(/^\d{1,18}$/);

export const liveRouter = router({
  publicVersion: publicProcedure.query(({ ctx }) => findPublicVersion(ctx.db)),
  challengeChanges: publicProcedure
    .input(
      z.object({ since: version, lastEventId: version.optional(), challengeId: z.string().min(1).max(64).optional() }),
    )
    .subscription(({ ctx, input, signal }) => watchChallenges(ctx, input, signal)),
});
