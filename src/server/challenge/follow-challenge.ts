import { personOf } from '@/domain/access/roles';
import { canFollow } from '@/domain/challenge/policy';
import { ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { loadChallenge } from './load-challenge';

type Input = Readonly<{ id: string; follow: boolean }>;

/** Follows a published challenge, or stops; doing it twice changes nothing. */
export const followChallenge = defineWrite({
  action: 'challenge.follow',
  load: loadChallenge,
  allow: (actor, challenge, { follow }: Input) => (follow ? canFollow(actor, challenge) : personOf(actor) !== null),
  decide: ({ id }, { follow }: Input, { actor }) => ok({ challengeId: id, userId: personOf(actor) ?? '', follow }),
  save: async (tx, { challengeId, userId, follow }) => {
    const row = { challengeId, userId };
    if (follow) await tx.challengeFollow.createMany({ data: [row], skipDuplicates: true });
    else await tx.challengeFollow.deleteMany({ where: row });
    return { following: follow };
  },
  nounId: ({ challengeId }) => challengeId,
});
