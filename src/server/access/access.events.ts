/** What can happen to people's accounts and memberships; the id is the invitation's, or the account's. */
export type AccessEvents = {
  'access.invited': Readonly<{ organisationId: string }>;
  'access.joined': Readonly<{ organisationId: string; userId: string }>;
  'access.account_erased': null;
};
