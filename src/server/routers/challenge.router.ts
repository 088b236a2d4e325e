import { router } from '../trpc/trpc';

export const challengeRouter = router({});
