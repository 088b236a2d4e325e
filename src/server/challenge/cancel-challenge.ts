import type { ChallengeRefusal } from '@/domain/challenge/challenge';
import { transition } from '@/domain/challenge/lifecycle';
import { canCancel, isPublic } from '@/domain/challenge/policy';
import { changesBetween } from '@/domain/shared/changes';
import { err, ok } from '@/domain/shared/result';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { loadChallenge } from './load-challenge';
import { lockChallenge } from './lock-challenge';

type Input = Readonly<{ id: string; version: number; sv: string; en: string }>;

/** Ends a challenge before its time, with a reason that is published when the challenge was. */
export const cancelChallenge = defineWrite({
  action: 'challenge.cancel',
  lock: lockChallenge,
  load: loadChallenge,
  allow: canCancel,
  decide: (challenge, { sv, en }: Input, { now }) => {
    const moved = transition(challenge, 'cancel', now);
    if (!moved.ok) return moved;
    const wrong: ChallengeRefusal[] = [];
    const published = isPublic(challenge);
    if (sv.trim() === '') wrong.push({ code: 'challenge_reason_missing', field: 'sv' });
    if (published && challenge.translated && en.trim() === '')
      wrong.push({ code: 'challenge_reason_translation_missing', field: 'en' });
    return wrong.length > 0 ? err(wrong) : ok({ ...challenge, to: moved.value, sv, en, published });
  },
  save: (tx, known, { now }) =>
    saveVersion(tx.challenge, known, {
      status: known.to,
      cancelledAt: now,
      cancelReasonSv: known.sv,
      cancelReasonEn: known.en === '' ? null : known.en,
    }),
  nounId: ({ id }) => id,
  changes: ({ status }, { to, sv, en }) => changesBetween({ status }, { status: to, 'reason.sv': sv, 'reason.en': en }),
  // What was never published concerns nobody outside the unit.
  tell: ({ id, published }) => (published ? [{ topic: 'challenge.cancelled', nounId: id }] : []),
});
