import { router } from '../trpc/trpc';

export const organisationRouter = router({});
