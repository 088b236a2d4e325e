import { findGaps } from '@/domain/challenge/find-gaps';
import { transition } from '@/domain/challenge/lifecycle';
import { canEdit } from '@/domain/challenge/policy';
import { changesBetween } from '@/domain/shared/changes';
import { err, ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { loadChallenge } from './load-challenge';
import { lockChallenge } from './lock-challenge';

type Input = Readonly<{ id: string; version: number }>;

/** Hands a complete draft to the approvers of the unit. */
export const submitChallenge = defineWrite({
  action: 'challenge.submit',
  lock: lockChallenge,
  load: loadChallenge,
  allow: canEdit,
  decide: (challenge, _: Input, { now }) => {
    const moved = transition(challenge, 'submit', now);
    if (!moved.ok) return moved;
    const gaps = findGaps(challenge.content, now);
    return gaps.length > 0 ? err(gaps) : ok({ ...challenge, to: moved.value });
  },
  save: (tx, known, { now }) =>
    saveVersion(tx.challenge, known, { status: known.to, submittedAt: now, sentBackReason: null }),
  nounId: ({ id }) => id,
  changes: ({ status }, { to }) => changesBetween({ status }, { status: to }),
  tell: ({ id }) => [{ topic: 'challenge.review_asked', nounId: id }],
});
