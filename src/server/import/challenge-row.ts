import { z } from 'zod';
import { type ChallengeContent, challengeStatuses, skillNeeds } from '@/domain/challenge/challenge';
import { challengeFields, challengeLists } from '@/domain/challenge/challenge.fields';
import { challengeTexts, type ChallengeTexts, textFields, type TextField } from '@/domain/challenge/texts';
import { pickFields } from '@/domain/shared/fields';
import { keyList, moment, rowFields, skillList, text } from './row-fields';

const texts = z
  .object(
    Object.fromEntries(textFields.map((field) => [field, text(challengeTexts[field].max).default('')])) as Record<
      TextField,
      z.ZodDefault<z.ZodString>
    >,
  )
  .prefault(() => ({}) as ChallengeTexts);
const { criteria, themes, unGoals } = challengeLists;

/** One challenge in an import file, by form; the format is described in docs/import.md. */
export const challengeRow = (now: Date) =>
  z.object({
    externalId: text(120).min(1),
    unit: text(120).min(1),
    ...rowFields(challengeFields, now),
    themes: keyList(themes.max),
    unGoals: z.preprocess(
      (value) => (typeof value === 'string' ? value.split(/[;|]/).filter(Boolean) : value),
      z.array(z.coerce.number().int().min(1).max(17)).max(unGoals.max).default([]),
    ),
    sv: texts,
    en: texts,
    skills: skillList('need', z.enum(skillNeeds).default('good')),
    criteria: z
      .array(
        z.object({
          sv: text(criteria.maxName).min(1),
          en: text(criteria.maxName),
          weight: z.coerce.number().int().min(1).max(100),
        }),
      )
      .max(criteria.max)
      .default([]),
    status: z.enum(challengeStatuses).default('draft'),
    publishedAt: moment(now),
    addenda: z.array(z.object({ at: moment(now), sv: text(4000).min(1), en: text(4000) })).default([]),
    cancelReason: z
      .object({ sv: text(2000).min(1), en: text(2000) })
      .nullable()
      .default(null),
  });
export type ChallengeRow = z.infer<ReturnType<typeof challengeRow>>;

/** The row as what its author would have written in the form. */
export const contentOfRow = (row: ChallengeRow): ChallengeContent => ({
  ...pickFields(challengeFields, row),
  texts: { sv: row.sv, en: row.en },
  themes: [...new Set(row.themes)].sort(),
  unGoals: [...new Set(row.unGoals)].sort((a, b) => a - b),
  skills: [
    ...new Map(row.skills.map(({ key, need }) => [key, need === 'must' ? ('must' as const) : ('good' as const)])),
  ]
    .map(([skill, need]) => ({ skill, need }))
    .sort((a, b) => (a.skill < b.skill ? -1 : 1)),
  criteria: row.criteria,
});
