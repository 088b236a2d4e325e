import { router } from '../trpc/trpc';

export const proposalRouter = router({});
