import { statusAt } from '@/domain/challenge/lifecycle';
import { err, ok } from '@/domain/shared/result';
import { defineWrite, type WriteDeps } from '../define-write';
import { canInvite } from './match.policy';

type Input = Readonly<{ challengeId: string; organisationId: string; message: string }>;

const load = async ({ db }: WriteDeps, { challengeId, organisationId }: Input) => {
  const challenge = await db.challenge.findUnique({
    where: { id: challengeId },
    select: { id: true, unitId: true, status: true, track: true, publishedAt: true, deadlineAt: true },
  });
  const solver = await db.organisation.findFirst({
    where: { id: organisationId, kind: { notIn: ['department', 'city_company'] } },
    select: { id: true },
  });
  return challenge && solver ? challenge : null;
};

/** A unit asks a solver to look at its open challenge; asking twice changes nothing and sends no second mail. */
export const inviteSolver = defineWrite({
  action: 'match.invite',
  load,
  allow: (actor, challenge) => canInvite(actor, challenge),
  decide: (challenge, input: Input, { now }) =>
    statusAt(challenge, now) === 'open' ? ok(input) : err({ code: 'challenge_not_open' }),
  save: async (tx, { challengeId, organisationId, message }, { actor, now }) => {
    const invitedById = actor.kind === 'person' ? actor.userId : null;
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
