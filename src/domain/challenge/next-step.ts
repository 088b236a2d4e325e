import type { Challenge } from './challenge';
import { statusAt } from './lifecycle';
import { trackRules } from './tracks';

/** Whose turn it is with a challenge. */
export type Turn = 'editors' | 'approvers' | 'solvers' | 'evaluators' | 'elsewhere' | 'nobody';
/** What happens next: words in ui/text/challenge-next-step.text.ts. `by` is null when no date is set. */
export type NextStep = Readonly<{
  turn: Turn;
  step:
    | 'write'
    | 'mend'
    | 'review'
    | 'respond'
    | 'respond_elsewhere'
    | 'open_responses'
    | 'read_responses'
    | 'evaluate'
    | 'carry_out'
    | 'done'
    | 'cancelled';
  by: Date | null;
}>;

type Known = Pick<Challenge, 'status' | 'deadlineAt' | 'track'> &
  Readonly<{ startAt: Date | null; sentBackReason?: string | null }>;

/** Whose turn it is, what they do next and by when, read by the clock. */
export function nextStep(challenge: Known, now: Date): NextStep {
  const { receivesResponses, sealedUntilOpening } = trackRules[challenge.track];
  const { deadlineAt, startAt } = challenge;
  switch (statusAt(challenge, now)) {
    case 'draft':
      return { turn: 'editors', step: challenge.sentBackReason ? 'mend' : 'write', by: deadlineAt };
    case 'in_review':
      return { turn: 'approvers', step: 'review', by: deadlineAt };
    case 'open':
      return receivesResponses
        ? { turn: 'solvers', step: 'respond', by: deadlineAt }
        : { turn: 'elsewhere', step: 'respond_elsewhere', by: deadlineAt };
    case 'closed':
      if (!receivesResponses) return { turn: 'elsewhere', step: 'evaluate', by: startAt };
      return { turn: 'evaluators', step: sealedUntilOpening ? 'open_responses' : 'read_responses', by: startAt };
    case 'evaluating':
      return { turn: 'evaluators', step: 'evaluate', by: startAt };
    case 'decided':
      return { turn: 'editors', step: 'carry_out', by: startAt };
    case 'concluded':
      return { turn: 'nobody', step: 'done', by: null };
    case 'cancelled':
      return { turn: 'nobody', step: 'cancelled', by: null };
  }
}
