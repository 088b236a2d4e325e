import { z } from 'zod';
import { challengeStatuses, skillNeeds } from '@/domain/challenge/challenge';
import { addendumFields, challengeFields, challengeLists } from '@/domain/challenge/challenge.fields';
import { challengeTexts, textFields, type TextField } from '@/domain/challenge/texts';
import { tracks } from '@/domain/challenge/tracks';
import { fieldsInput } from '../field-input';
import { versionInput } from '../version-input';

/** An addendum's text, in characters. */
const maxAddendum = 4000;

const texts = z
  .object(
    Object.fromEntries(textFields.map((field) => [field, z.string().trim().max(challengeTexts[field].max)])) as Record<
      TextField,
      z.ZodString
    >,
  )
  .partial();
const key = z.string().min(1).max(120);
const { criteria, skills, unGoals } = challengeLists;

export const challengeId = z.object({ id: z.string().min(1).max(60) });
export const slugInput = z.object({ slug: z.string().min(1).max(120) });

/** What one save of a draft changes; what is left out stays as it is. Days are the city's, "2027-03-03". */
const draftPatch = fieldsInput(challengeFields)
  .extend({
    sv: texts,
    en: texts,
    themes: z.array(key).max(20),
    unGoals: z.array(z.number().int().min(1).max(17)).max(unGoals.max),
    skills: z.array(z.object({ skill: key, need: z.enum(skillNeeds) })).max(skills.max),
    criteria: z
      .array(
        z.object({
          sv: z.string().trim().max(criteria.maxName),
          en: z.string().trim().max(criteria.maxName),
          weight: z.number().int().min(0).max(100),
        }),
      )
      .max(criteria.max),
  })
  .partial();

export const createInput = z.object({
  unitId: z.string().min(1).max(60),
  track: z.enum(tracks),
  title: z.string().trim().max(challengeTexts.title.max),
});
/** `autosave`: saved while one types, which leaves no row in the audit log; who wrote is noted all the same. */
export const saveInput = draftPatch.extend({
  ...challengeId.shape,
  version: versionInput,
  autosave: z.boolean().default(false),
});
export const versionedInput = challengeId.extend({ version: versionInput });
export const sendBackInput = versionedInput.extend({ reason: z.string().trim().max(2000) });
export const cancelInput = versionedInput.extend({ sv: z.string().trim().max(2000), en: z.string().trim().max(2000) });
export const addendumInput = versionedInput.extend({
  sv: z.string().trim().max(maxAddendum),
  en: z.string().trim().max(maxAddendum),
  ...fieldsInput(addendumFields).shape,
});

export const followInput = challengeId.extend({ follow: z.boolean() });

/** Which of the published challenges, and which part of the list. */
export const listInput = z.object({
  ids: z.array(z.string().max(60)).max(200).optional(),
  themes: z.array(key).max(20).optional(),
  tracks: z.array(z.enum(tracks)).max(tracks.length).optional(),
  unitSlug: z.string().max(120).optional(),
  statuses: z.array(z.enum(challengeStatuses)).max(challengeStatuses.length).optional(),
  skip: z.number().int().min(0).max(100_000).default(0),
  take: z.number().int().min(1).max(100).default(20),
});

export type DraftPatch = z.infer<typeof draftPatch>;
export type ListInput = z.infer<typeof listInput>;
