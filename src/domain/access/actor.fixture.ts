import type { CentreRole, Membership, MembershipRole, OrganisationKind, SignedIn } from './actor';

export const aPerson = (over: Partial<SignedIn> = {}): SignedIn => ({
  kind: 'person',
  userId: 'user-1',
  memberships: [],
  centreRoles: [],
  ...over,
});

export const aMembership = (
  organisationId: string,
  roles: readonly MembershipRole[] = ['editor'],
  kind: OrganisationKind = 'company',
): Membership => ({ organisationId, kind, roles });

/** A person at the centre with the given roles. */
export const atTheCentre = (...centreRoles: CentreRole[]): SignedIn => aPerson({ userId: 'centre-1', centreRoles });
