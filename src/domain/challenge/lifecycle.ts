import { err, ok, type Result } from '../shared/result';
import type { Challenge, ChallengeRefusal, ChallengeStatus } from './challenge';
import { trackRules } from './tracks';

export const challengeEvents = [
  'submit',
  'send_back',
  'publish',
  'close',
  'open_responses',
  'decide',
  'conclude',
  'cancel',
] as const;
export type ChallengeEvent = (typeof challengeEvents)[number];

/** What must be true besides the role, which policy.ts asks for. */
export type MoveNeed =
  | 'complete'
  | 'second_person'
  | 'reason'
  | 'published_reason'
  | 'deadline_passed'
  | 'two_persons'
  | 'conflicts_declared'
  | 'outcome'
  | 'motivation_per_response'
  | 'lessons';

export type Move = Readonly<{
  from: readonly ChallengeStatus[];
  to: ChallengeStatus;
  needs: readonly MoveNeed[];
}>;

/** Every move that a challenge can make. What is not written here cannot happen. Source: DESIGN.md, Life of a challenge. */
export const lifecycle: Readonly<Record<ChallengeEvent, Move>> = {
  submit: { from: ['draft'], to: 'in_review', needs: ['complete'] },
  send_back: { from: ['in_review'], to: 'draft', needs: ['reason'] },
  publish: { from: ['in_review'], to: 'open', needs: ['complete', 'second_person'] },
  close: { from: ['open'], to: 'closed', needs: ['deadline_passed'] },
  // The opening: it unseals the responses, and nothing else does.
  open_responses: {
    from: ['closed'],
    to: 'evaluating',
    needs: ['two_persons', 'conflicts_declared'],
  },
  decide: { from: ['evaluating'], to: 'decided', needs: ['outcome', 'motivation_per_response'] },
  conclude: { from: ['decided'], to: 'concluded', needs: ['lessons'] },
  cancel: {
    from: ['draft', 'in_review', 'open', 'closed', 'evaluating', 'decided'],
    to: 'cancelled',
    needs: ['published_reason'],
  },
};

type Timed = Pick<Challenge, 'status' | 'deadlineAt'>;

/**
 * The status by the clock: a challenge past its deadline reads as closed, even when the job that closes it is late.
 * The deadline itself is the last moment in time to respond.
 */
export const statusAt = ({ status, deadlineAt }: Timed, now: Date): ChallengeStatus =>
  status === 'open' && deadlineAt !== null && deadlineAt < now ? 'closed' : status;

/** The status that follows on an event, or the refusal when the challenge, read by the clock, cannot make that move. */
export function transition(
  challenge: Timed,
  event: ChallengeEvent,
  now: Date,
): Result<ChallengeStatus, ChallengeRefusal> {
  const move = lifecycle[event];
  // Only closing itself looks at what is stored: the clock makes it due.
  const from = event === 'close' ? challenge.status : statusAt(challenge, now);
  if (!move.from.includes(from)) return err({ code: 'challenge_move_not_possible', detail: { from, event } });
  if (move.needs.includes('deadline_passed') && statusAt(challenge, now) !== move.to)
    return err({ code: 'challenge_move_not_possible', detail: { from, event } });
  return ok(move.to);
}

/**
 * Whether its responses are sealed: on a sealed track they are from the first draft until two persons opened them. A
 * cancelled challenge that was never opened stays sealed.
 */
export const isSealed = (challenge: Pick<Challenge, 'track' | 'openedAt'>, now: Date): boolean =>
  trackRules[challenge.track].sealedUntilOpening && (challenge.openedAt === null || challenge.openedAt > now);

/** Whether a response may be handed in or taken back at this moment. */
export const receivesResponses = (challenge: Timed & Pick<Challenge, 'track'>, now: Date): boolean =>
  trackRules[challenge.track].receivesResponses && statusAt(challenge, now) === 'open';
