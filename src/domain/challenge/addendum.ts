import { err, ok, type Result } from '../shared/result';
import type { Challenge, ChallengeRefusal, ChallengeStatus } from './challenge';
import { statusAt } from './lifecycle';

/** What may change after publication: a text that says what is new, and with it a later deadline or start. */
export type AddendumInput = Readonly<{ sv: string; en: string; deadlineAt: Date | null; startAt: Date | null }>;
type Published = Pick<Challenge, 'status' | 'deadlineAt'> & Readonly<{ startAt: Date | null; translated: boolean }>;
export type Addendum = Readonly<{
  sv: string;
  en: string;
  deadlineAt: Date | null;
  startAt: Date | null;
  deadlineMoved: boolean;
}>;

const live: readonly ChallengeStatus[] = ['open', 'closed', 'evaluating', 'decided'];
/** Whether an addendum can be added at this moment. */
export const takesAddenda = (challenge: Pick<Challenge, 'status'>): boolean => live.includes(challenge.status);

/**
 * A published challenge is never silently edited: each change is an addendum in the languages of the challenge, and a
 * deadline only moves later, and only while it has not passed.
 */
export function addAddendum(
  challenge: Published,
  input: AddendumInput,
  now: Date,
): Result<Addendum, readonly ChallengeRefusal[]> {
  if (!takesAddenda(challenge)) return err([{ code: 'challenge_addendum_not_possible' }]);
  const [sv, en] = [input.sv.trim(), input.en.trim()];
  const found: ChallengeRefusal[] = [];
  if (sv === '') found.push({ code: 'challenge_addendum_text_missing', field: 'sv' });
  if (en === '' && challenge.translated) found.push({ code: 'challenge_addendum_translation_missing', field: 'en' });
  const moved = input.deadlineAt !== null && input.deadlineAt.getTime() !== challenge.deadlineAt?.getTime();
  if (moved && statusAt(challenge, now) !== 'open')
    found.push({ code: 'challenge_deadline_passed', field: 'deadlineOn' });
  else if (moved && challenge.deadlineAt !== null && (input.deadlineAt ?? now) < challenge.deadlineAt)
    found.push({ code: 'challenge_deadline_only_later', field: 'deadlineOn' });
  const deadlineAt = moved ? input.deadlineAt : challenge.deadlineAt;
  const startAt = input.startAt ?? challenge.startAt;
  if (startAt !== null && deadlineAt !== null && startAt < deadlineAt)
    found.push({ code: 'challenge_start_before_deadline', field: 'startOn' });
  return found.length > 0 ? err(found) : ok({ sv, en, deadlineAt, startAt, deadlineMoved: moved });
}
