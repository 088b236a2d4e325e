import type { Track } from '../challenge/tracks';
import type { Field, ValuesOf } from '../shared/fields';
import { languages } from '../shared/language';

type ResponseText = Extract<Field, { kind: 'line' | 'text' }> &
  Readonly<{
    /** The tracks on which a response cannot be handed in without it: more where responses are compared with each other. */
    requiredOn: readonly Track[];
  }>;

const all = ['dialogue', 'idea', 'testbed', 'direct_award', 'research'] as const satisfies Track[];
const compared = ['testbed', 'direct_award', 'research'] as const satisfies Track[];

/** What a solver writes, in the order in which it is asked for and shown; limits in characters. */
export const responseTexts = {
  title: { kind: 'line', max: 160, requiredOn: all },
  solution: { kind: 'text', max: 10_000, rows: 9, requiredOn: all },
  evidence: { kind: 'text', max: 8_000, rows: 6, requiredOn: compared },
  plan: { kind: 'text', max: 8_000, rows: 6, requiredOn: compared },
  cost: { kind: 'text', max: 4_000, rows: 3, requiredOn: ['testbed', 'direct_award'] },
  neededFromCity: { kind: 'text', max: 4_000, rows: 4, requiredOn: ['testbed', 'research'] },
} as const satisfies Readonly<Record<string, ResponseText>>;

/**
 * All that a response says. From this table come the columns that are read, the input of a save, the form and its values,
 * what is shown and what must be said; ui/text/response-form.text.ts has the labels and headings.
 */
export const responseFields = {
  language: { kind: 'choice', choices: languages },
  ...responseTexts,
} as const satisfies Readonly<Record<string, Field>>;

export type ResponseField = keyof typeof responseTexts;
export const responseTextNames = Object.keys(responseTexts) as readonly ResponseField[];
export type ResponseContent = ValuesOf<typeof responseFields>;
