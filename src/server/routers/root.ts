import { createCallerFactory, router } from '../trpc/trpc';
import { accessRouter } from './access.router';
import { accessibilityRouter } from './accessibility.router';
import { challengeRouter } from './challenge.router';
import { deliveryRouter } from './delivery.router';
import { healthRouter } from './health.router';
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
  match: matchRouter,
  organisation: organisationRouter,
  proposal: proposalRouter,
  response: responseRouter,
  search: searchRouter,
  taxonomy: taxonomyRouter,
});
export const createCaller = createCallerFactory(appRouter);
