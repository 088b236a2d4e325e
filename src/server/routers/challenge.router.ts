import { addAddendum } from '../challenge/add-addendum';
import { cancelChallenge } from '../challenge/cancel-challenge';
import {
  addendumInput,
  cancelInput,
  challengeId,
  createInput,
  followInput,
  listInput,
  saveInput,
  sendBackInput,
  slugInput,
  versionedInput,
} from '../challenge/challenge-input';
import { findChallengeBySlug, isFollowing, listChallengeChoices, listChallenges } from '../challenge/challenge.queries';
import { createChallenge } from '../challenge/create-challenge';
import { followChallenge } from '../challenge/follow-challenge';
import { publishChallenge } from '../challenge/publish-challenge';
import { saveChallenge } from '../challenge/save-challenge';
import { sendBackChallenge } from '../challenge/send-back-challenge';
import { submitChallenge } from '../challenge/submit-challenge';
import {
  findDraft,
  findUnitChallenge,
  listReviewQueue,
  listUnitChallenges,
} from '../challenge/unit-challenges.queries';
import { orNotFound } from '../errors';
import { inUseInput } from '../taxonomy/in-use-input';
import { publicProcedure, router, signedInProcedure } from '../trpc/trpc';

export const challengeRouter = router({
  list: publicProcedure.input(listInput).query(({ ctx, input }) => listChallenges(ctx, input)),
  bySlug: publicProcedure
    .input(slugInput)
    .query(async ({ ctx, input }) => orNotFound(await findChallengeBySlug(ctx, input.slug))),
  choices: publicProcedure.input(inUseInput).query(({ ctx, input }) => listChallengeChoices(ctx, input?.inUse)),
  isFollowing: signedInProcedure.input(challengeId).query(({ ctx, input }) => isFollowing(ctx, input.id)),

  forUnit: signedInProcedure.query(({ ctx }) => listUnitChallenges(ctx)),
  reviewQueue: signedInProcedure.query(({ ctx }) => listReviewQueue(ctx)),
  forEdit: signedInProcedure
    .input(challengeId)
    .query(async ({ ctx, input }) => orNotFound(await findDraft(ctx, input.id))),
  byId: signedInProcedure
    .input(challengeId)
    .query(async ({ ctx, input }) => orNotFound(await findUnitChallenge(ctx, input.id))),

  create: signedInProcedure.input(createInput).mutation(({ ctx, input }) => createChallenge(ctx, input)),
  save: signedInProcedure.input(saveInput).mutation(({ ctx, input }) => saveChallenge(ctx, input)),
  submit: signedInProcedure.input(versionedInput).mutation(({ ctx, input }) => submitChallenge(ctx, input)),
  sendBack: signedInProcedure.input(sendBackInput).mutation(({ ctx, input }) => sendBackChallenge(ctx, input)),
  publish: signedInProcedure.input(versionedInput).mutation(({ ctx, input }) => publishChallenge(ctx, input)),
  addAddendum: signedInProcedure.input(addendumInput).mutation(({ ctx, input }) => addAddendum(ctx, input)),
  cancel: signedInProcedure.input(cancelInput).mutation(({ ctx, input }) => cancelChallenge(ctx, input)),
  follow: signedInProcedure.input(followInput).mutation(({ ctx, input }) => followChallenge(ctx, input)),
});
