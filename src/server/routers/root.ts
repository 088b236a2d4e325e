import { createCallerFactory, router } from '../trpc/trpc';
import { accessRouter } from './access.router';
import { accessibilityRouter } from './accessibility.router';
import { challengeRouter } from './challenge.router';
import { deliveryRouter } from './delivery.router';
import { healthRouter } from './health.router';
import { liveRouter } from './live.router';
import { matchRouter } from './match.router';
import { organisationRouter } from './organisation.router';
import { proposalRouter } from './proposal.router';
import { responseRouter } from './response.router';
import { searchRouter } from './search.router';
import { taxonomyRouter } from './taxonomy.router';

export const appRouter = router({
  access: accessRouter,
  accessibility: accessibilityRouter,
  challenge: challengeRouter,
  delivery: deliveryRouter,
  health: healthRouter,
  live: liveRouter,
  match: matchRouter,
  organisation: organisationRouter,
  proposal: proposalRouter,
  response: responseRouter,
  search: searchRouter,
  taxonomy: taxonomyRouter,
});
/** What the browser's own calls are typed by. */
export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
