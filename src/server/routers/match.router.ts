import { z } from 'zod';
import { weights } from '@/domain/match/weights';
import { maxListed } from '../match/match-pages';
import { dismissChallenge } from '../match/dismiss-challenge';
import { inviteSolver } from '../match/invite-solver';
import { listMyInvitations } from '../match/invitations.queries';
import { listMatchAlerts } from '../match/match-alerts.queries';
import { getFairness } from '../match/fairness.queries';
import { listChallengesForSolver, listSolversForChallenge } from '../match/match.queries';
import { getMatchOfChallenge, getMatchOfSolver, listPartners } from '../match/pair.queries';
import { listPutAside } from '../match/put-aside.queries';
import { callLimits } from '../trpc/call-limits';
import { limited, publicProcedure, router, signedInProcedure } from '../trpc/trpc';

const id = z.string().min(1).max(64);
const slug = z.string().min(1).max(120);
const page = {
  offset: z.number().int().min(0).max(1_000).default(0),
  limit: z.number().int().min(1).max(maxListed).default(20),
};
const keys = z.array(z.string().min(1).max(120)).max(20);
const filters = z.object({ kinds: keys.optional(), places: keys.optional(), themes: keys.optional() });

export const matchRouter = router({
  weights: publicProcedure.query(() => weights),

  solversForChallenge: signedInProcedure
    .input(z.object({ challengeId: id, ...page, filters: filters.prefault({}) }))
    .query(({ ctx, input }) => listSolversForChallenge(ctx, input)),

  challengesForSolver: signedInProcedure
    .input(z.object({ organisationId: id, ...page }))
    .query(({ ctx, input }) => listChallengesForSolver(ctx, input)),

  putAside: signedInProcedure
    .input(z.object({ organisationId: id, limit: page.limit }))
    .query(({ ctx, input }) => listPutAside(ctx, input)),

  alerts: signedInProcedure.query(({ ctx }) => listMatchAlerts(ctx)),

  invitations: signedInProcedure.query(({ ctx }) => listMyInvitations(ctx)),

  ofSolver: signedInProcedure
    .input(z.object({ slug, organisationId: id }))
    .query(({ ctx, input }) => getMatchOfSolver(ctx, input)),

  ofChallenge: signedInProcedure
    .input(z.object({ challengeId: id, slug }))
    .query(({ ctx, input }) => getMatchOfChallenge(ctx, input)),

  partners: signedInProcedure
    .input(z.object({ slug, organisationId: id }))
    .query(({ ctx, input }) => listPartners(ctx, input)),

  fairness: signedInProcedure.query(({ ctx }) => getFairness(ctx)),

  invite: signedInProcedure
    .use(limited(callLimits.invite))
    .input(z.object({ challengeId: id, organisationId: id, message: z.string().trim().max(2000).default('') }))
    .mutation(({ ctx, input }) => inviteSolver(ctx, input)),

  dismiss: signedInProcedure
    .input(
      z.object({
        challengeId: id,
        organisationId: id,
        reason: z.string().trim().max(1000).default(''),
        dismissed: z.boolean().default(true),
      }),
    )
    .mutation(({ ctx, input }) => dismissChallenge(ctx, input)),
});
