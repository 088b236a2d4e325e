import type { ProposalRefusal, ProposalRefusalCode } from './proposal';
import {
  type ProposalContent,
  type ProposalField,
  proposalLists,
  proposalTextNames,
  proposalTexts,
} from './proposal.fields';

/** Whether a proposal must say something in this field before it can be handed in. */
export const isRequired = (field: ProposalField): boolean => proposalTexts[field].required;

const tooMany = {
  themes: 'proposal_too_many_themes',
  skills: 'proposal_too_many_skills',
  wishedUnits: 'proposal_too_many_units',
} as const satisfies Record<keyof typeof proposalLists, ProposalRefusalCode>;

/** More chosen than fits: refused already when a draft is saved. */
export const findExcess = (content: ProposalContent): readonly ProposalRefusal[] =>
  (['themes', 'skills', 'wishedUnits'] as const)
    .filter((field) => content[field].length > proposalLists[field].max)
    .map((field) => ({ code: tooMany[field], field }));

/** All that is missing or wrong before the proposal can be handed in; empty means complete. */
export const findGaps = (content: ProposalContent): readonly ProposalRefusal[] => [
  ...proposalTextNames
    .filter((field) => isRequired(field) && content[field].trim() === '')
    .map((field) => ({ code: 'proposal_text_missing' as const, field })),
  ...(content.themes.length === 0 ? [{ code: 'proposal_theme_missing' as const, field: 'themes' }] : []),
  ...findExcess(content),
];
