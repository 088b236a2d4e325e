import type { Actor, OrganisationKind } from '../access/actor';
import { canEdit as canEditFor, hasCentreRole, isMember, isResident, isUnit, organisationsOf } from '../access/roles';

type Shown = Readonly<{ id: string; kind: OrganisationKind }>;

/** Kinds that anyone may read of. A resident's name and profile are not laid out for the whole world. */
export const isPublic = ({ kind }: Pick<Shown, 'kind'>): boolean => !isResident(kind);

/**
 * Everybody reads what is public. A private person's profile is read by that person, by the city's units (who get it as
 * a match) and by the centre.
 */
export const canRead = (actor: Actor, organisation: Shown): boolean =>
  isPublic(organisation) || actor.kind === 'system' || isMember(actor, organisation.id) || readsPrivatePersons(actor);

/** True for those who meet private persons as solvers: members of units, coordinators, advisers, administrators. */
export const readsPrivatePersons = (actor: Actor): boolean =>
  organisationsOf(actor, 'unit').length > 0 || hasCentreRole(actor, ['coordinator', 'adviser', 'administrator']);

/** Owners and editors write for their organisation. */
export const canEdit = (actor: Actor, organisation: Pick<Shown, 'id'>): boolean => canEditFor(actor, organisation.id);

/** Anyone signed in may register a solver. A unit is the city's own: only the centre's administrator adds one. */
export const canCreate = (actor: Actor, kind: OrganisationKind): boolean =>
  actor.kind === 'person' && (!isUnit(kind) || hasCentreRole(actor, ['administrator']));
