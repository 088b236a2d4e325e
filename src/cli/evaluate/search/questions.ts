import { z } from 'zod';
import type { SearchKind } from '@/server/adapters/search/search-port';
import dev from './questions-dev.json';
import held from './questions-held.json';

const kinds = [
  'plain',
  'inflected',
  'compound',
  'typo',
  'synonym',
  'other_language',
  'several_words',
  'name',
  'theme',
  'abbreviation',
  'nonsense',
] as const;
export type QuestionKind = (typeof kinds)[number];
export { kinds as questionKinds };

const grades = z.record(z.string(), z.number().int().min(1).max(3));
const schema = z.array(
  z.object({
    id: z.string(),
    question: z.string(),
    language: z.enum(['sv', 'en']),
    kind: z.enum(kinds),
    boxes: z.array(z.enum(['challenges', 'solvers'])),
    challenges: grades,
    solvers: grades,
  }),
);

/** A question to one box, with what answers it: 3 is just what is looked for, 2 fits, 1 is near; nothing for nonsense. */
export type JudgedQuestion = Readonly<{
  text: string;
  language: 'sv' | 'en';
  kind: QuestionKind;
  box: SearchKind;
  grades: ReadonlyMap<string, number>;
}>;

/**
 * Questions that were written and judged from the sample's content alone, by one who had not read the search. `held` is
 * the half that nobody looks at while something is being changed.
 */
export function readQuestions(half: 'dev' | 'held'): JudgedQuestion[] {
  return schema.parse(half === 'dev' ? dev : held).flatMap(({ question, language, kind, boxes, ...given }) =>
    (['challenge', 'solver'] as const).flatMap((box): JudgedQuestion[] => {
      const name = box === 'challenge' ? ('challenges' as const) : ('solvers' as const);
      const judged = new Map(Object.entries(given[name]));
      const isAsked = kind === 'nonsense' || (boxes.includes(name) && judged.size > 0);
      return isAsked ? [{ text: question, language, kind, box, grades: judged }] : [];
    }),
  );
}
