import { router } from '../trpc/trpc';

export const matchRouter = router({});
