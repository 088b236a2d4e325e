import { type Need, noFacts } from '../match/match';
import type { ProposalContent } from './proposal.fields';

/**
 * A proposal as the ranker compares it with the city's units: its themes and text, and its skills as good to have, for
 * a unit is sought that has asked for such things, not one that can do them. It asks for no place and no start.
 */
export const proposalNeed = (id: string, content: Omit<ProposalContent, 'wishedUnits'>): Need => ({
  id,
  track: 'idea',
  place: null,
  startsInMonths: null,
  facts: noFacts,
  themes: content.themes,
  skills: content.skills.map((skill) => ({ skill, need: 'good' })),
  passages: [
    {
      language: content.language,
      title: content.title,
      body: [content.idea, content.evidence, content.ask].filter((text) => text.trim() !== '').join('\n'),
    },
  ].filter(({ title, body }) => `${title}${body}`.trim() !== ''),
});
