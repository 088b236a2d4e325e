import type { Actor } from '../access/actor';
import { canEdit, hasCentreRole, hasRole, isMember } from '../access/roles';
import { isSealed } from '../challenge/lifecycle';
import { trackRules } from '../challenge/tracks';
import type { Response, ResponseStatus } from './response';

/** Handed in and not taken back: the only states in which anyone but the responders may read. */
export const handedInStatuses = [
  'submitted',
  'under_evaluation',
  'selected',
  'not_selected',
  'disqualified',
] as const satisfies readonly ResponseStatus[];
/** Roles in the challenge's unit that take part in comparing the responses. */
export const comparingRoles = ['owner', 'editor', 'approver', 'evaluator'] as const;

type Shown = Pick<Response, 'organisationId' | 'status'> &
  Readonly<{ challenge: Pick<Response['challenge'], 'unitId' | 'track' | 'openedAt'> }>;

/** True for the responders themselves: the members of the lead organisation. */
export const isResponder = (actor: Actor, response: Pick<Response, 'organisationId'>): boolean =>
  isMember(actor, response.organisationId);

/**
 * The read rule. The responders read their own. While it is sealed nobody else does: not the author, not an
 * administrator, not a job. Unsealed and handed in, those in the unit who compare read it; on a track that is never
 * sealed coordinators do too. Source: DESIGN.md, Life of a response.
 */
export function canRead(actor: Actor, response: Shown, now: Date): boolean {
  if (isResponder(actor, response)) return true;
  return canReadHandedIn(actor, response, now);
}

/** Reads as somebody other than the responders: only what was handed in, never the text as it stands. */
export function canReadHandedIn(
  actor: Actor,
  { status, challenge }: Omit<Shown, 'organisationId'>,
  now: Date,
): boolean {
  if (!handedInStatuses.some((one) => one === status) || isSealed(challenge, now)) return false;
  if (hasRole(actor, challenge.unitId, comparingRoles)) return true;
  return !trackRules[challenge.track].sealedUntilOpening && hasCentreRole(actor, ['coordinator']);
}

/** May write, hand in and take back: owners and editors of the lead organisation. */
export const canWrite = (actor: Actor, response: Pick<Response, 'organisationId'>): boolean =>
  canEdit(actor, response.organisationId);
