import { type Actor, type CentreRole, type MembershipRole, type OrganisationKind, organisationKinds } from './actor';

type Sort = 'unit' | 'solver' | 'resident';
/** What each kind of organisation is. Whoever asks of a kind, in a rule or in a query, asks this table. */
const sortOf: Readonly<Record<OrganisationKind, Sort>> = {
  department: 'unit',
  city_company: 'unit',
  company: 'solver',
  academia: 'solver',
  association: 'solver',
  municipality: 'solver',
  private_person: 'resident',
};
/** A unit is an organisation of the city itself: a department or a city company. */
export const isUnit = (kind: OrganisationKind): boolean => sortOf[kind] === 'unit';
/** A resident is a private person on their own: a solver whose name is not laid out for the whole world. */
export const isResident = (kind: OrganisationKind): boolean => sortOf[kind] === 'resident';
/** A solver is any organisation that is not a unit. */
export const isSolver = (kind: OrganisationKind): boolean => !isUnit(kind);

/** The same for queries: lists of their own, as the database is given them. */
export const unitKinds = (): OrganisationKind[] => organisationKinds.filter(isUnit);
export const solverKinds = (): OrganisationKind[] => organisationKinds.filter(isSolver);
export const residentKinds = (): OrganisationKind[] => organisationKinds.filter(isResident);

/** The person who asks; null for a visitor and for the installation itself. */
export const personOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.userId : null);

/** True when the actor has one of the roles in the organisation; an owner may do all that an editor may. */
export function hasRole(actor: Actor, organisationId: string, roles: readonly MembershipRole[]): boolean {
  if (actor.kind !== 'person') return false;
  const membership = actor.memberships.find((one) => one.organisationId === organisationId);
  return membership?.roles.some((role) => roles.includes(role)) ?? false;
}

/** Belongs to the organisation in any role. */
export const isMember = (actor: Actor, organisationId: string): boolean =>
  actor.kind === 'person' && actor.memberships.some((one) => one.organisationId === organisationId);

/** May write on behalf of the organisation: owner or editor. */
export const canEdit = (actor: Actor, organisationId: string): boolean =>
  hasRole(actor, organisationId, ['owner', 'editor']);

/** Has one of the roles at the centre. */
export const hasCentreRole = (actor: Actor, roles: readonly CentreRole[]): boolean =>
  actor.kind === 'person' && actor.centreRoles.some((role) => roles.includes(role));

/** The organisations of one sort that the actor belongs to. */
export function organisationsOf(actor: Actor, sort: 'unit' | 'solver'): readonly string[] {
  if (actor.kind !== 'person') return [];
  const wanted = sort === 'unit' ? isUnit : isSolver;
  return actor.memberships.filter((one) => wanted(one.kind)).map((one) => one.organisationId);
}
