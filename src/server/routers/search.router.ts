import { router } from '../trpc/trpc';

export const searchRouter = router({});
