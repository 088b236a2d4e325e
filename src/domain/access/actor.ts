export const membershipRoles = ['owner', 'editor', 'member', 'approver', 'evaluator'] as const;
export type MembershipRole = (typeof membershipRoles)[number];
export const centreRoles = ['coordinator', 'adviser', 'registrar', 'administrator'] as const;
export type CentreRole = (typeof centreRoles)[number];
export const organisationKinds = [
  'department',
  'city_company',
  'company',
  'academia',
  'association',
  'municipality',
  'private_person',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** One organisation the actor belongs to, and what the actor may do there. */
export type Membership = Readonly<{
  organisationId: string;
  kind: OrganisationKind;
  roles: readonly MembershipRole[];
}>;

export type Visitor = Readonly<{ kind: 'visitor' }>;
export type SignedIn = Readonly<{
  kind: 'person';
  userId: string;
  memberships: readonly Membership[];
  centreRoles: readonly CentreRole[];
}>;
/** Scheduled jobs and imports: acts for the installation itself, never for a person. */
export type SystemActor = Readonly<{ kind: 'system' }>;

/** Who is asking. Read anew on every request, so a lost role acts on the next one. */
export type Actor = Visitor | SignedIn | SystemActor;

export const visitor: Visitor = { kind: 'visitor' };
export const system: SystemActor = { kind: 'system' };
