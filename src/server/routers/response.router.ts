import { router } from '../trpc/trpc';

export const responseRouter = router({});
