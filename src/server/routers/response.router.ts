import { orNotFound } from '../errors';
import { findHandedIn, listHandedIn } from '../response/handed-in.queries';
import {
  challengeIdInput,
  responseId,
  saveInput,
  startInput,
  startOptionsInput,
  withdrawInput,
} from '../response/response-input';
import { findOwnResponse, findStartOptions, listOwnResponses } from '../response/response.queries';
import { saveResponse } from '../response/save-response';
import { startResponse } from '../response/start-response';
import { submitResponse } from '../response/submit-response';
import { withdrawResponse } from '../response/withdraw-response';
import { router, signedInProcedure } from '../trpc/trpc';

export const responseRouter = router({
  mine: signedInProcedure.query(({ ctx }) => listOwnResponses(ctx)),
  own: signedInProcedure
    .input(responseId)
    .query(async ({ ctx, input }) => orNotFound(await findOwnResponse(ctx, input.id))),
  startOptions: signedInProcedure
    .input(startOptionsInput)
    .query(async ({ ctx, input }) => orNotFound(await findStartOptions(ctx, input.slug))),

  /** For the unit and the centre: what was handed in, or that it is sealed. */
  forChallenge: signedInProcedure
    .input(challengeIdInput)
    .query(async ({ ctx, input }) => orNotFound(await listHandedIn(ctx, input.challengeId))),
  handedIn: signedInProcedure
    .input(responseId)
    .query(async ({ ctx, input }) => orNotFound(await findHandedIn(ctx, input.id))),

  start: signedInProcedure.input(startInput).mutation(({ ctx, input }) => startResponse(ctx, input)),
  save: signedInProcedure.input(saveInput).mutation(({ ctx, input }) => saveResponse(ctx, input)),
  submit: signedInProcedure.input(saveInput).mutation(({ ctx, input }) => submitResponse(ctx, input)),
  withdraw: signedInProcedure.input(withdrawInput).mutation(({ ctx, input }) => withdrawResponse(ctx, input)),
});
