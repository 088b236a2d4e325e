/** What can happen to a proposal, and which units it concerns. */
export type ProposalEvents = {
  'proposal.submitted': null;
  'proposal.routed': Readonly<{ unitIds: readonly string[] }>;
  'proposal.answered': Readonly<{ unitId: string }>;
  'proposal.withdrawn': null;
};
