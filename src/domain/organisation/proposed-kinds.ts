import { type OrganisationKind, organisationKinds } from '../access/actor';
import { isSolver } from '../access/roles';
import { isPublic } from './policy';

/**
 * Whether organisations of a kind are proposed to those who look for a solver: listed, ranked and invited. Units are the
 * city itself, and a resident's profile is nobody's list; both rules hold on every path, because all ask here.
 */
export const isProposed = (kind: OrganisationKind): boolean => isSolver(kind) && isPublic({ kind });

/** The kinds that are proposed, in the order of the domain. */
export const proposedKinds: readonly OrganisationKind[] = organisationKinds.filter(isProposed);
