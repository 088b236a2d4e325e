import { isSealed, statusAt } from '../challenge/lifecycle';
import { trackRules } from '../challenge/tracks';
import { hasUnsentChanges } from './lifecycle';
import type { AnsweredChallenge, Response } from './response';

/** Whose turn it is: the responders, the unit behind the challenge, or nobody any more. */
export type ResponseTurn = 'responders' | 'unit' | 'nobody';
export type ResponseStep =
  | 'hand_in'
  | 'hand_in_changes'
  | 'hand_in_again'
  | 'await_deadline'
  | 'await_opening'
  | 'await_answer'
  | 'answered'
  | 'never_handed_in'
  | 'withdrawn'
  | 'cancelled';

/** What happens next and by when; `late` when the promised date has passed. Words in ui/response. */
export type ResponseNextStep = Readonly<{
  turn: ResponseTurn;
  step: ResponseStep;
  by: Date | null;
  late: boolean;
  /** When the responders are promised an answer, as long as one is to come. */
  answerBy: Date | null;
}>;

/** An answer is promised within so many days after the deadline when the challenge names no start of the work. */
export const answerWithinDays = 30;
const dayMs = 86_400_000;

/** The day an answer is promised: when the work is to start, else thirty days after the deadline; null without either. */
export function answerPromisedBy({
  startAt,
  deadlineAt,
}: Pick<AnsweredChallenge, 'startAt' | 'deadlineAt'>): Date | null {
  if (startAt) return startAt;
  return deadlineAt && new Date(deadlineAt.getTime() + answerWithinDays * dayMs);
}

type Known = Pick<Response, 'status' | 'content' | 'lastHandedIn' | 'challenge'>;

/** The next step of a response as its responders see it, read by the clock. */
export function nextStep(response: Known, now: Date): ResponseNextStep {
  const { challenge, status } = response;
  const { deadlineAt } = challenge;
  const is = statusAt(challenge, now);
  const over = (step: ResponseStep): ResponseNextStep => ({
    turn: 'nobody',
    step,
    by: null,
    late: false,
    answerBy: null,
  });
  const ours = (step: ResponseStep): ResponseNextStep => ({
    turn: 'responders',
    step,
    by: deadlineAt,
    late: false,
    answerBy: answerPromisedBy(challenge),
  });
  if (status === 'selected' || status === 'not_selected' || status === 'disqualified') return over('answered');
  if (is === 'cancelled') return over('cancelled');
  const open = is === 'open';
  if (status === 'draft') return open ? ours('hand_in') : over('never_handed_in');
  if (status === 'withdrawn') return open ? ours('hand_in_again') : over('withdrawn');
  if (open && hasUnsentChanges(response)) return ours('hand_in_changes');
  if (is === 'decided' || is === 'concluded') return over('answered');
  const answerBy = answerPromisedBy(challenge);
  const step = waitingFor(challenge, open, now);
  const by = step === 'await_deadline' ? deadlineAt : answerBy;
  return { turn: 'unit', step, by, late: by !== null && by < now, answerBy };
}

function waitingFor(challenge: AnsweredChallenge, open: boolean, now: Date): ResponseStep {
  if (!trackRules[challenge.track].sealedUntilOpening) return 'await_answer';
  if (open) return 'await_deadline';
  return isSealed(challenge, now) ? 'await_opening' : 'await_answer';
}
