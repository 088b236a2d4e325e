import { orNotFound } from '../errors';
import { answerProposal } from '../proposal/answer-proposal';
import {
  answerInput,
  inboxInput,
  proposalId,
  routeInput,
  saveInput,
  startInput,
  withdrawInput,
} from '../proposal/proposal-input';
import {
  countInbox,
  findProposal,
  listChoices,
  listForUnits,
  listInbox,
  listOwnProposals,
  listProposers,
} from '../proposal/proposal.queries';
import { routeProposal } from '../proposal/route-proposal';
import { saveProposal } from '../proposal/save-proposal';
import { startProposal } from '../proposal/start-proposal';
import { submitProposal } from '../proposal/submit-proposal';
import { suggestUnits } from '../proposal/suggest-units';
import { withdrawProposal } from '../proposal/withdraw-proposal';
import { inUseInput } from '../taxonomy/in-use-input';
import { router, signedInProcedure } from '../trpc/trpc';

export const proposalRouter = router({
  mine: signedInProcedure.query(({ ctx }) => listOwnProposals(ctx)),
  forUnits: signedInProcedure.query(({ ctx }) => listForUnits(ctx)),
  inbox: signedInProcedure
    .input(inboxInput)
    .query(async ({ ctx, input }) => orNotFound(await listInbox(ctx, input.state))),
  inboxCounts: signedInProcedure.query(async ({ ctx }) => orNotFound(await countInbox(ctx))),
  byId: signedInProcedure
    .input(proposalId)
    .query(async ({ ctx, input }) => orNotFound(await findProposal(ctx, input.id))),
  proposers: signedInProcedure.query(({ ctx }) => listProposers(ctx)),
  choices: signedInProcedure.input(inUseInput).query(({ ctx, input }) => listChoices(ctx, input?.inUse)),
  suggestedUnits: signedInProcedure
    .input(proposalId)
    .query(async ({ ctx, input }) => orNotFound(await suggestUnits(ctx, input.id))),

  start: signedInProcedure.input(startInput).mutation(({ ctx, input }) => startProposal(ctx, input)),
  save: signedInProcedure.input(saveInput).mutation(({ ctx, input }) => saveProposal(ctx, input)),
  submit: signedInProcedure.input(saveInput).mutation(({ ctx, input }) => submitProposal(ctx, input)),
  withdraw: signedInProcedure.input(withdrawInput).mutation(({ ctx, input }) => withdrawProposal(ctx, input)),
  route: signedInProcedure.input(routeInput).mutation(({ ctx, input }) => routeProposal(ctx, input)),
  answer: signedInProcedure.input(answerInput).mutation(({ ctx, input }) => answerProposal(ctx, input)),
});
