import { transition } from '@/domain/challenge/lifecycle';
import { changesBetween } from '@/domain/shared/changes';
import { ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { loadChallenge } from './load-challenge';
import { lockChallenge } from './lock-challenge';

/** Closes a challenge whose deadline has passed. Only the clock does that. */
export const closeChallenge = defineWrite({
  action: 'challenge.close',
  lock: lockChallenge,
  load: loadChallenge,
  allow: (actor) => actor.kind === 'system',
  decide: (challenge, _: Readonly<{ id: string }>, { now }) => {
    const moved = transition(challenge, 'close', now);
    return moved.ok ? ok({ ...challenge, to: moved.value }) : moved;
  },
  save: (tx, known, { now }) => saveVersion(tx.challenge, known, { status: known.to, closedAt: now }),
  nounId: ({ id }) => id,
  changes: ({ status }, { to }) => changesBetween({ status }, { status: to }),
  tell: ({ id }) => [{ topic: 'challenge.closed', nounId: id }],
});
