import { personOf } from '@/domain/access/roles';
import { isPublic } from '@/domain/challenge/policy';
import { ok } from '@/domain/shared/result';
import { defineWrite, type WriteDeps } from '../define-write';
import { canSeeMatchesOf } from './match.policy';

type Input = Readonly<{ challengeId: string; organisationId: string; reason: string; dismissed: boolean }>;

const load = async ({ db }: WriteDeps, { challengeId }: Input) => {
  const challenge = await db.challenge.findUnique({
    where: { id: challengeId },
    select: { id: true, status: true, publishedAt: true },
  });
  return challenge && isPublic(challenge) ? challenge : null;
};

/** "Not for us", or taking that back. It changes the lists of the person who says it, and nobody else's rank. */
export const dismissChallenge = defineWrite({
  action: 'match.dismiss',
  load,
  allow: (actor, _challenge, { organisationId }: Input) => canSeeMatchesOf(actor, organisationId),
  decide: (_challenge, input: Input) => ok(input),
  save: async (tx, { challengeId, organisationId, reason, dismissed }, { actor, now }) => {
    const userId = personOf(actor) ?? '';
    const line = { userId, challengeId, organisationId, kind: 'not_for_us' as const };
    await tx.matchFeedback.deleteMany({ where: line });
    if (dismissed) await tx.matchFeedback.createMany({ data: { ...line, reason, createdAt: now } });
    return { dismissed };
  },
  nounId: ({ challengeId }) => challengeId,
});
