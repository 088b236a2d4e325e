import type { Challenge } from '../challenge/challenge';
import type { ResponseContent } from './response.fields';

export const responseStatuses = [
  'draft',
  'submitted',
  'withdrawn',
  'under_evaluation',
  'selected',
  'not_selected',
  'disqualified',
] as const;
export type ResponseStatus = (typeof responseStatuses)[number];

/** What was handed in, numbered from one: a received record that never changes. */
export type HandedIn = Readonly<{ number: number; submittedAt: Date; content: ResponseContent }>;

/** What the rules need to know of the challenge that is responded to. */
export type AnsweredChallenge = Pick<Challenge, 'unitId' | 'track' | 'status' | 'deadlineAt' | 'openedAt'> &
  Readonly<{ startAt: Date | null }>;

/** What the rules need to know of a response. `content` is the text as it stands; others only ever see `lastHandedIn`. */
export type Response = Readonly<{
  id: string;
  organisationId: string;
  status: ResponseStatus;
  content: ResponseContent;
  lastHandedIn: HandedIn | null;
  challenge: AnsweredChallenge;
}>;

/** Why something cannot be done; `ui/text/response-refusals.text.ts` has a sentence for each. */
export type ResponseRefusalCode =
  | 'response_deadline_passed'
  | 'response_challenge_not_open'
  | 'response_challenge_cancelled'
  | 'response_received_elsewhere'
  | 'response_being_evaluated'
  | 'response_solvers_only'
  | 'response_text_missing'
  | 'response_nothing_new'
  | 'response_not_handed_in';
export type ResponseRefusal = Readonly<{
  code: ResponseRefusalCode;
  field?: string;
  detail?: Readonly<Record<string, string>>;
}>;
