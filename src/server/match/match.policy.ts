import type { Actor } from '@/domain/access/actor';
import { hasCentreRole, hasRole, isMember } from '@/domain/access/roles';

// These rules concern who may see which pairs. They stand here and not in domain/match because match knows no challenge.

type Posted = Readonly<{ unitId: string }>;

/** Those who write, approve or own in the unit see who could solve its challenge, and the centre's coordinators broker. */
export const canSeeSolvers = (actor: Actor, { unitId }: Posted): boolean =>
  hasRole(actor, unitId, ['owner', 'editor', 'approver', 'evaluator']) || hasCentreRole(actor, ['coordinator']);

/** May ask a solver to look at an open challenge. */
export const canInvite = (actor: Actor, { unitId }: Posted): boolean =>
  hasRole(actor, unitId, ['owner', 'editor']) || hasCentreRole(actor, ['coordinator']);

/** A solver's matches are seen by its own members. */
export const canSeeMatchesOf = (actor: Actor, organisationId: string): boolean => isMember(actor, organisationId);
