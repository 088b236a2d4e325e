import { router } from '../trpc/trpc';

export const accessRouter = router({});
