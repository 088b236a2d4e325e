import { err, ok, type Result } from '../shared/result';
import { type Actor, type MembershipRole, membershipRoles, type OrganisationKind } from './actor';
import { hasCentreRole, hasRole, isUnit } from './roles';

/** Someone in an organisation, with what they may do there. */
export type Member = Readonly<{ userId: string; roles: readonly MembershipRole[] }>;
/** An organisation as the rules of membership see it. */
export type Circle = Readonly<{ organisationId: string; kind: OrganisationKind; members: readonly Member[] }>;

type Code = 'role_missing' | 'role_only_in_unit' | 'last_owner' | 'not_a_member' | 'private_person_alone';
export type MembershipRefusal = Readonly<{ code: Code; field?: string }>;

/** The roles one may have in an organisation of that kind; who approves and who evaluates exists only in a unit. */
export const rolesIn = (kind: OrganisationKind): readonly MembershipRole[] =>
  isUnit(kind) ? membershipRoles : membershipRoles.filter((role) => role !== 'approver' && role !== 'evaluator');

/**
 * May invite, change roles and remove: its owners, and for the city's own units an administrator at the centre. In a
 * solver's organisation no administrator may, because membership there opens sealed responses.
 */
export const canManageMembers = (actor: Actor, circle: Pick<Circle, 'organisationId' | 'kind'>): boolean =>
  hasRole(actor, circle.organisationId, ['owner']) || (isUnit(circle.kind) && hasCentreRole(actor, ['administrator']));

/** Roles in their fixed order, once each. Codes: role_missing, role_only_in_unit. */
export function checkRoles(
  kind: OrganisationKind,
  roles: readonly MembershipRole[],
): Result<MembershipRole[], MembershipRefusal> {
  if (roles.length === 0) return err({ code: 'role_missing', field: 'roles' });
  const allowed = rolesIn(kind);
  if (roles.some((role) => !allowed.includes(role))) return err({ code: 'role_only_in_unit', field: 'roles' });
  return ok(membershipRoles.filter((role) => roles.includes(role)));
}

const ownersWithout = (circle: Circle, userId: string): number =>
  circle.members.filter((member) => member.userId !== userId && member.roles.includes('owner')).length;

const isOwner = (circle: Circle, userId: string): boolean =>
  circle.members.some((member) => member.userId === userId && member.roles.includes('owner'));

/** New roles for a member. Codes: not_a_member, role_missing, role_only_in_unit, last_owner. */
export function decideRoles(circle: Circle, change: Member): Result<MembershipRole[], MembershipRefusal> {
  if (!circle.members.some((member) => member.userId === change.userId)) return err({ code: 'not_a_member' });
  const roles = checkRoles(circle.kind, change.roles);
  if (!roles.ok) return roles;
  const demoted = isOwner(circle, change.userId) && !roles.value.includes('owner');
  if (demoted && ownersWithout(circle, change.userId) === 0) return err({ code: 'last_owner', field: 'roles' });
  return roles;
}

/** Leaving, or being removed. Codes: not_a_member, last_owner (an organisation is never left without an owner). */
export function decideRemoval(circle: Circle, userId: string): Result<string, MembershipRefusal> {
  if (!circle.members.some((member) => member.userId === userId)) return err({ code: 'not_a_member' });
  if (isOwner(circle, userId) && ownersWithout(circle, userId) === 0) return err({ code: 'last_owner' });
  return ok(userId);
}
