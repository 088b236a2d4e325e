import type { OrganisationKind } from '../access/actor';
import { isSolver } from '../access/roles';
import { receivesResponses, statusAt } from '../challenge/lifecycle';
import { trackRules } from '../challenge/tracks';
import { err, ok, type Result } from '../shared/result';
import { findGaps } from './find-gaps';
import {
  type AnsweredChallenge,
  type HandedIn,
  type Response,
  type ResponseRefusal,
  type ResponseStatus,
} from './response';
import { type ResponseContent, responseTextNames } from './response.fields';

/** The states in which the responders still decide over their response. */
const inTheirHands: readonly ResponseStatus[] = ['draft', 'submitted', 'withdrawn'];

type Timed = Pick<AnsweredChallenge, 'track' | 'status' | 'deadlineAt'>;
type ResponseState = Pick<Response, 'status' | 'lastHandedIn'> & Readonly<{ challenge: Timed }>;

/** Why the challenge takes no response at this moment, or null. The deadline itself is the last moment, by the clock. */
export function findObstacle(challenge: Timed, now: Date): ResponseRefusal | null {
  if (!trackRules[challenge.track].receivesResponses) return { code: 'response_received_elsewhere' };
  if (receivesResponses(challenge, now)) return null;
  const status = statusAt(challenge, now);
  if (status === 'cancelled') return { code: 'response_challenge_cancelled' };
  if (status === 'draft' || status === 'in_review') return { code: 'response_challenge_not_open' };
  const { deadlineAt } = challenge;
  return {
    code: 'response_deadline_passed',
    ...(deadlineAt ? { detail: { deadlineAt: deadlineAt.toISOString() } } : {}),
  };
}

type Beginning = Readonly<{ challenge: Timed; kind: OrganisationKind }>;
/** Whether a response can be begun: the challenge takes responses now, and it is a solver that responds. */
export function start({ challenge, kind }: Beginning, now: Date): Result<null, ResponseRefusal> {
  if (!isSolver(kind)) return err({ code: 'response_solvers_only' });
  const obstacle = findObstacle(challenge, now);
  return obstacle ? err(obstacle) : ok(null);
}

function findHindrance({ status, challenge }: ResponseState, now: Date): ResponseRefusal | null {
  if (!inTheirHands.includes(status)) return { code: 'response_being_evaluated' };
  return findObstacle(challenge, now);
}

/** True while the responders may still write, hand in and take back. */
export const isInTheirHands = (response: ResponseState, now: Date): boolean => findHindrance(response, now) === null;

/** True when nothing but the deadline keeps the responders from writing. */
export const isTooLate = (response: ResponseState, now: Date): boolean =>
  findHindrance(response, now)?.code === 'response_deadline_passed';

/** Two texts say the same, to the letter. */
const isSame = (one: ResponseContent, other: ResponseContent): boolean =>
  one.language === other.language && responseTextNames.every((field) => one[field] === other[field]);

/** True when the text as it stands is not what was last handed in. */
export const hasUnsentChanges = (response: Pick<Response, 'content' | 'lastHandedIn'>): boolean =>
  response.lastHandedIn !== null && !isSame(response.content, response.lastHandedIn.content);

/** Saves the text as it stands; what was handed in stays handed in. Refused after the deadline. */
export function saveText(
  response: ResponseState,
  content: ResponseContent,
  now: Date,
): Result<ResponseContent, ResponseRefusal> {
  const hindrance = findHindrance(response, now);
  return hindrance ? err(hindrance) : ok(content);
}

/** Hands in the text as a new numbered record; again and again until the deadline, also after it was taken back. */
export function submit(
  response: ResponseState,
  content: ResponseContent,
  now: Date,
): Result<HandedIn, readonly ResponseRefusal[]> {
  const hindrance = findHindrance(response, now);
  if (hindrance) return err([hindrance]);
  const gaps = findGaps(content, response.challenge.track);
  if (gaps.length > 0) return err(gaps);
  const last = response.lastHandedIn;
  if (response.status === 'submitted' && last && isSame(content, last.content))
    return err([{ code: 'response_nothing_new' }]);
  return ok({ number: (last?.number ?? 0) + 1, submittedAt: now, content });
}

/** Takes back what was handed in, until the deadline; it can be handed in again until then. */
export function withdraw(response: ResponseState, now: Date): Result<{ withdrawnAt: Date }, ResponseRefusal> {
  const hindrance = findHindrance(response, now);
  if (hindrance) return err(hindrance);
  return response.status === 'submitted' ? ok({ withdrawnAt: now }) : err({ code: 'response_not_handed_in' });
}
