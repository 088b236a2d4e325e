export const proposalStatuses = ['draft', 'submitted', 'routed', 'answered', 'withdrawn'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

export const proposalAnswers = ['interested', 'no'] as const;
export type ProposalAnswer = (typeof proposalAnswers)[number];

/** A unit that a coordinator sent the proposal to, and what it answered. */
export type RoutedUnit = Readonly<{
  unitId: string;
  routedAt: Date;
  answerBy: Date;
  answer: ProposalAnswer | null;
  answeredAt: Date | null;
}>;

/** What the rules need to know of a proposal. */
export type Proposal = Readonly<{
  id: string;
  organisationId: string;
  status: ProposalStatus;
  submittedAt: Date | null;
  routed: readonly RoutedUnit[];
}>;

/** Why something cannot be done; `ui/text/proposal-refusals.text.ts` has a sentence for each. */
export type ProposalRefusalCode =
  | 'proposal_solvers_only'
  | 'proposal_text_missing'
  | 'proposal_theme_missing'
  | 'proposal_too_many_themes'
  | 'proposal_too_many_skills'
  | 'proposal_too_many_units'
  | 'proposal_theme_unknown'
  | 'proposal_skill_unknown'
  | 'proposal_unit_unknown'
  | 'proposal_already_handed_in'
  | 'proposal_not_handed_in'
  | 'proposal_withdrawn'
  | 'proposal_unit_missing'
  | 'proposal_already_routed_there'
  | 'proposal_answer_by_missing'
  | 'proposal_answer_by_too_soon'
  | 'proposal_answer_by_too_late'
  | 'proposal_not_routed_here'
  | 'proposal_already_answered'
  | 'proposal_reason_missing';
export type ProposalRefusal = Readonly<{ code: ProposalRefusalCode; field?: string }>;
