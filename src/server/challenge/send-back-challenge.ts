import { transition } from '@/domain/challenge/lifecycle';
import { canReview } from '@/domain/challenge/policy';
import { changesBetween } from '@/domain/shared/changes';
import { err, ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { loadChallenge } from './load-challenge';
import { lockChallenge } from './lock-challenge';

type Input = Readonly<{ id: string; version: number; reason: string }>;

/** Gives a challenge in review back to those who wrote it, with a reason. */
export const sendBackChallenge = defineWrite({
  action: 'challenge.send_back',
  lock: lockChallenge,
  load: loadChallenge,
  allow: canReview,
  decide: (challenge, { reason }: Input, { now }) => {
    const moved = transition(challenge, 'send_back', now);
    if (!moved.ok) return moved;
    if (reason.trim() === '') return err({ code: 'challenge_reason_missing', field: 'reason' });
    return ok({ ...challenge, to: moved.value, reason });
  },
  save: (tx, known) => saveVersion(tx.challenge, known, { status: known.to, sentBackReason: known.reason }),
  nounId: ({ id }) => id,
  changes: ({ status }, { to, reason }) => changesBetween({ status }, { status: to, reason }),
  tell: ({ id }) => [{ topic: 'challenge.sent_back', nounId: id }],
});
