/** Any change to what an organisation says of itself, its references included. */
export type OrganisationEvents = { 'organisation.changed': null };
