/** The id is the challenge's. */
export type MatchEvents = { 'solver.invited': Readonly<{ organisationId: string }> };
