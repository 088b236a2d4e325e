import type { Field, ValuesOf } from '../shared/fields';
import { languages } from '../shared/language';

type ProposalText = Extract<Field, { kind: 'line' | 'text' }> &
  Readonly<{
    /** Whether it must be said before the proposal can be handed in. */
    required: boolean;
  }>;

/** What the proposer writes, in the order in which it is asked for and shown; limits in characters. */
export const proposalTexts = {
  title: { kind: 'line', max: 160, required: true },
  idea: { kind: 'text', max: 10_000, rows: 9, required: true },
  evidence: { kind: 'text', max: 8_000, rows: 6, required: false },
  ask: { kind: 'text', max: 6_000, rows: 6, required: true },
} as const satisfies Readonly<Record<string, ProposalText>>;

/**
 * What a proposal holds one of. From this table come the columns that are read and saved, the input of a save, the form
 * and its values, what is shown and what must be said; ui/text/proposal-form.text.ts has the labels and headings.
 */
export const proposalFields = {
  language: { kind: 'choice', choices: languages },
  ...proposalTexts,
} as const satisfies Readonly<Record<string, Field>>;

/** What it holds several of: how many at most. */
export const proposalLists = { themes: { max: 3 }, skills: { max: 20 }, wishedUnits: { max: 5 } } as const;

export type ProposalField = keyof typeof proposalTexts;
export const proposalTextNames = Object.keys(proposalTexts) as readonly ProposalField[];
export type ProposalContent = ValuesOf<typeof proposalFields> &
  Readonly<{
    themes: readonly string[];
    skills: readonly string[];
    /** Units that the proposer hopes for; a coordinator decides where it goes. */
    wishedUnits: readonly string[];
  }>;
