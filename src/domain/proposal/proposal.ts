import type { Language } from '../shared/language';

export const proposalStatuses = ['draft', 'submitted', 'routed', 'answered', 'withdrawn'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** What the proposer writes, in the order in which it is asked for and shown. */
export const proposalFields = ['title', 'idea', 'evidence', 'ask'] as const;
export type ProposalField = (typeof proposalFields)[number];
export type ProposalContent = Readonly<Record<ProposalField, string>> &
  Readonly<{
    language: Language;
    themes: readonly string[];
    skills: readonly string[];
    /** Units that the proposer hopes for; a coordinator decides where it goes. */
    wishedUnits: readonly string[];
  }>;

/** The longest text of each field, in characters. */
export const longestText: Readonly<Record<ProposalField, number>> = {
  title: 160,
  idea: 10_000,
  evidence: 8_000,
  ask: 6_000,
};
export const maxThemes = 3;
export const maxSkills = 20;
export const maxWishedUnits = 5;

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
