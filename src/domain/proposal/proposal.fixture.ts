import { later } from '../challenge/challenge.fixture';
import type { Proposal, RoutedUnit } from './proposal';
import type { ProposalContent } from './proposal.fields';

export const aProposalText = (over: Partial<ProposalContent> = {}): ProposalContent => ({
  language: 'sv',
  title: 'Svalare rum i varje vårdboende',
  idea: 'Vi vill hitta det rum i varje boende som kan hållas svalt i en värmebölja.',
  evidence: 'Tre somrars mätningar i 214 rum.',
  ask: 'Tillträde till tre boenden mellan maj och september.',
  themes: ['care'],
  skills: ['indoor-climate'],
  wishedUnits: ['unit-1'],
  ...over,
});

export const aRoutedUnit = (unitId: string, over: Partial<RoutedUnit> = {}): RoutedUnit => ({
  unitId,
  routedAt: later(-1),
  answerBy: later(20),
  answer: null,
  answeredAt: null,
  ...over,
});

export const aProposal = (over: Partial<Proposal> = {}): Proposal => ({
  id: 'proposal-1',
  organisationId: 'solver-1',
  status: 'submitted',
  submittedAt: later(-2),
  routed: [],
  ...over,
});
