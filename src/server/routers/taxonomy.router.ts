import { router } from '../trpc/trpc';

export const taxonomyRouter = router({});
