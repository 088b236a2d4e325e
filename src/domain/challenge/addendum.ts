import { err, ok, type Result } from '../shared/result';
import type { Challenge, ChallengeRefusal, ChallengeStatus } from './challenge';
import type { addendumFields, ChallengeValues } from './challenge.fields';
import { orderGaps } from './find-gaps';
import { statusAt } from './lifecycle';
import type { ValuesOf } from '../shared/fields';

type Changed = ValuesOf<typeof addendumFields>;
/** What may change after publication: a text that says what is new, and with it what `addendumFields` names. */
export type AddendumInput = Readonly<{ sv: string; en: string; changes: Partial<Changed> }>;
type Published = Pick<Challenge, 'status'> & Readonly<{ content: ChallengeValues; translated: boolean }>;
export type Addendum = Readonly<{ sv: string; en: string; changes: Partial<Changed>; deadlineMoved: boolean }>;

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
  const { content } = challenge;
  const wished = input.changes.deadlineAt ?? content.deadlineAt;
  const deadlineMoved = wished !== null && wished.getTime() !== content.deadlineAt?.getTime();
  if (deadlineMoved && statusAt({ ...challenge, deadlineAt: content.deadlineAt }, now) !== 'open')
    found.push({ code: 'challenge_deadline_passed', field: 'deadlineOn' });
  else if (deadlineMoved && content.deadlineAt !== null && wished < content.deadlineAt)
    found.push({ code: 'challenge_deadline_only_later', field: 'deadlineOn' });
  // A day that was published moves, but is never taken away.
  const changes = { ...input.changes, deadlineAt: wished, startAt: input.changes.startAt ?? content.startAt };
  found.push(...orderGaps({ ...content, ...changes }));
  return found.length > 0 ? err(found) : ok({ sv, en, changes, deadlineMoved });
}
