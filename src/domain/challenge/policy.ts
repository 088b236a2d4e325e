import type { Actor } from '../access/actor';
import { canEdit as canEditFor, hasCentreRole, hasRole, isMember } from '../access/roles';
import type { Challenge, ChallengeStatus } from './challenge';
import { lifecycle } from './lifecycle';

type Shown = Pick<Challenge, 'unitId' | 'status' | 'publishedAt'>;

/** Unpublished states: only the unit itself sees a draft. */
const unpublished: readonly ChallengeStatus[] = ['draft', 'in_review'];

/** True when anyone may read it, signed in or not. A challenge that was cancelled before it was published is not. */
export const isPublic = ({ status, publishedAt }: Pick<Shown, 'status' | 'publishedAt'>): boolean =>
  publishedAt !== null && !unpublished.includes(status);

/** Everybody reads what is published; the unit's members read all of theirs; coordinators also what is in review. */
export const canRead = (actor: Actor, challenge: Shown): boolean =>
  isPublic(challenge) ||
  actor.kind === 'system' ||
  isMember(actor, challenge.unitId) ||
  (challenge.status === 'in_review' && hasCentreRole(actor, ['coordinator']));

/**
 * May see how it is worked on: its history with names, why it was sent back, who wrote and who approved. The unit's own
 * people, and coordinators once it has left the unit's drafts; what is published shows the rest to everybody.
 */
export const canSeeWork = (actor: Actor, challenge: Shown): boolean =>
  canRead(actor, challenge) && (isMember(actor, challenge.unitId) || hasCentreRole(actor, ['coordinator']));

/** May start a challenge on behalf of the unit. */
export const canWriteFor = (actor: Actor, unitId: string): boolean => canEditFor(actor, unitId);

/** Editors of the unit write in it; whether its status lets them is decided by `isEditable`. */
export const canEdit = (actor: Actor, challenge: Pick<Challenge, 'unitId'>): boolean =>
  canEditFor(actor, challenge.unitId);

/** Only a draft is edited: what is in review is sent back first, and what is published gets an addendum. */
export const isEditable = ({ status }: Pick<Challenge, 'status'>): boolean => lifecycle.submit.from.includes(status);

/** May send back: an approver in the same unit. */
export const canReview = (actor: Actor, challenge: Pick<Challenge, 'unitId'>): boolean =>
  hasRole(actor, challenge.unitId, ['approver']);

/** Is a second person: none of those who wrote in it. */
export const isSecondPerson = (actor: Actor, { writers }: Pick<Challenge, 'writers'>): boolean =>
  actor.kind === 'person' && !writers.includes(actor.userId);

/** May publish: an approver in the same unit who wrote nothing in it. */
export const canApprove = (actor: Actor, challenge: Pick<Challenge, 'unitId' | 'writers'>): boolean =>
  canReview(actor, challenge) && isSecondPerson(actor, challenge);

/** May cancel, and may add an addendum: those who answer for it in the unit. */
export const canCancel = (actor: Actor, challenge: Pick<Challenge, 'unitId'>): boolean =>
  canEdit(actor, challenge) || canReview(actor, challenge);

/** May follow: anyone signed in who can read it once it is published. */
export const canFollow = (actor: Actor, challenge: Shown): boolean => actor.kind === 'person' && isPublic(challenge);
