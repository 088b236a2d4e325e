import {
  maxSkills,
  maxThemes,
  maxWishedUnits,
  type ProposalContent,
  type ProposalField,
  type ProposalRefusal,
  type ProposalRefusalCode,
} from './proposal';

const required: readonly ProposalField[] = ['title', 'idea', 'ask'];

/** Whether a proposal must say something in this field before it can be handed in. */
export const isRequired = (field: ProposalField): boolean => required.includes(field);

/** More chosen than fits: refused already when a draft is saved. */
export function findExcess({ themes, skills, wishedUnits }: ProposalContent): readonly ProposalRefusal[] {
  const found: readonly (readonly [boolean, ProposalRefusalCode, string])[] = [
    [themes.length > maxThemes, 'proposal_too_many_themes', 'themes'],
    [skills.length > maxSkills, 'proposal_too_many_skills', 'skills'],
    [wishedUnits.length > maxWishedUnits, 'proposal_too_many_units', 'wishedUnits'],
  ];
  return found.filter(([tooMany]) => tooMany).map(([, code, field]) => ({ code, field }));
}

/** All that is missing or wrong before the proposal can be handed in; empty means complete. */
export const findGaps = (content: ProposalContent): readonly ProposalRefusal[] => [
  ...required
    .filter((field) => content[field].trim() === '')
    .map((field) => ({ code: 'proposal_text_missing' as const, field })),
  ...(content.themes.length === 0 ? [{ code: 'proposal_theme_missing' as const, field: 'themes' }] : []),
  ...findExcess(content),
];
