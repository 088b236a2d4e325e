import { z } from 'zod';
import { centreRoles, membershipRoles } from '@/domain/access/actor';
import { languages } from '@/domain/shared/language';
import { acceptInvitation } from '../access/accept-invitation';
import { getInvitation, getMe, getMembers, listDemoPeople, listPeople } from '../access/access.queries';
import { changeMemberRoles } from '../access/change-member-roles';
import { eraseAccount } from '../access/erase-account';
import { getLeaving } from '../access/leaving.queries';
import { inviteMember } from '../access/invite-member';
import { removeMember } from '../access/remove-member';
import { revokeInvitation } from '../access/revoke-invitation';
import { setCentreRoles } from '../access/set-centre-roles';
import { signOutEverywhere } from '../access/sign-out-everywhere';
import { updateAccount } from '../access/update-account';
import { listMailbox } from '../delivery/mailbox.queries';
import { callLimits } from '../trpc/call-limits';
import { limited, publicProcedure, router, signedInProcedure } from '../trpc/trpc';

const id = z.string().min(1).max(64);
const token = z.string().min(20).max(100);
const memberRoles = z.array(z.enum(membershipRoles)).max(membershipRoles.length);
const member = z.object({ organisationId: id, userId: id });

export const accessRouter = router({
  me: signedInProcedure.query(({ ctx }) => getMe(ctx)),
  leaving: signedInProcedure.query(({ ctx }) => getLeaving(ctx)),
  members: signedInProcedure
    .input(z.object({ organisationId: id }))
    .query(({ ctx, input }) => getMembers(ctx, input.organisationId)),
  invitation: publicProcedure.input(z.object({ token })).query(({ ctx, input }) => getInvitation(ctx, input.token)),
  people: signedInProcedure
    .input(z.object({ search: z.string().trim().max(100).default('') }))
    .query(({ ctx, input }) => listPeople(ctx, input.search)),
  demoPeople: publicProcedure.query(({ ctx }) => listDemoPeople(ctx)),
  mailbox: publicProcedure.query(({ ctx }) => listMailbox(ctx)),

  inviteMember: signedInProcedure
    .use(limited(callLimits.invite))
    .input(
      z.object({
        organisationId: id,
        email: z.string().max(254),
        roles: memberRoles,
        language: z.enum(languages).default('sv'),
      }),
    )
    .mutation(({ ctx, input }) => inviteMember(ctx, input)),
  revokeInvitation: signedInProcedure
    .input(z.object({ invitationId: id }))
    .mutation(({ ctx, input }) => revokeInvitation(ctx, input)),
  acceptInvitation: signedInProcedure
    .input(z.union([z.object({ token }), z.object({ invitationId: id })]))
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
  changeMemberRoles: signedInProcedure
    .input(member.extend({ roles: memberRoles }))
    .mutation(({ ctx, input }) => changeMemberRoles(ctx, input)),
  removeMember: signedInProcedure.input(member).mutation(({ ctx, input }) => removeMember(ctx, input)),

  setCentreRoles: signedInProcedure
    .input(z.object({ userId: id, roles: z.array(z.enum(centreRoles)).max(centreRoles.length) }))
    .mutation(({ ctx, input }) => setCentreRoles(ctx, input)),
  updateAccount: signedInProcedure
    .input(z.object({ name: z.string().max(120), language: z.enum(languages) }))
    .mutation(({ ctx, input }) => updateAccount(ctx, input)),
  signOutEverywhere: signedInProcedure.mutation(({ ctx }) => signOutEverywhere(ctx)),
  eraseAccount: signedInProcedure.mutation(({ ctx }) => eraseAccount(ctx)),
});
