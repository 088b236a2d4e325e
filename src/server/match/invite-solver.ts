import { answeringRoles, checkInvitation } from '@/domain/challenge/invitation';
import { isSolver, personOf } from '@/domain/access/roles';
import { ok } from '@/domain/shared/result';
import { readableBy as challengesReadableBy } from '../challenge/challenge-scope';
import { defineWrite, type WriteDeps } from '../define-write';
import { canInvite } from './match.policy';

type Input = Readonly<{ challengeId: string; organisationId: string; message: string }>;

const load = async ({ db, actor }: WriteDeps, { challengeId, organisationId }: Input) => {
  const [challenge, solver] = await Promise.all([
    db.challenge.findFirst({
      where: { AND: [{ id: challengeId }, challengesReadableBy(actor)] },
      select: { id: true, unitId: true, status: true, deadlineAt: true },
    }),
    db.organisation.findUnique({
      where: { id: organisationId },
      select: {
        kind: true,
        retiredAt: true,
        _count: { select: { memberships: { where: { roles: { hasSome: [...answeringRoles] } } } } },
      },
    }),
  ]);
  if (!challenge || !solver || !isSolver(solver.kind)) return null;
  return {
    ...challenge,
    solver: { kind: solver.kind, canAnswer: solver.retiredAt === null && solver._count.memberships > 0 },
  };
};

/** A unit asks a solver to look at its open challenge; asking twice changes nothing and sends no second mail. */
export const inviteSolver = defineWrite({
  action: 'match.invite',
  load,
  allow: (actor, challenge) => canInvite(actor, challenge),
  decide: ({ solver, ...challenge }, input: Input, { now }) => {
    const checked = checkInvitation(challenge, solver, now);
    return checked.ok ? ok(input) : checked;
  },
  save: async (tx, { challengeId, organisationId, message }, { actor, now }) => {
    const invitedById = personOf(actor);
    const { count } = await tx.challengeInvitation.createMany({
      data: { challengeId, organisationId, invitedById, message, createdAt: now },
      skipDuplicates: true,
    });
    if (invitedById)
      await tx.matchFeedback.createMany({
        data: { userId: invitedById, challengeId, organisationId, kind: 'invited', createdAt: now },
        skipDuplicates: true,
      });
    return { invited: count === 1 };
  },
  nounId: ({ challengeId }) => challengeId,
  tell: ({ challengeId, organisationId }, { invited }) =>
    invited ? [{ topic: 'solver.invited', nounId: challengeId, payload: { organisationId } }] : [],
});
