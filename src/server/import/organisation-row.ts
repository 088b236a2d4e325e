import { z } from 'zod';
import { organisationKinds } from '@/domain/access/actor';
import { type OrganisationContent, type SkillLevel, skillLevels } from '@/domain/organisation/organisation';
import { organisationFields, type Presentation, presentationTexts } from '@/domain/organisation/organisation.fields';
import { pickFields } from '@/domain/shared/fields';
import { languages } from '@/domain/shared/language';
import { keyList, looseRow, skillList } from './row-fields';

// How long and how many is decided by the same rules as in the forms (check-content.ts, check-reference.ts).
const line = z.string().trim().nullable().default(null);
const words = z.string().trim().default('');
const presentation = z.object(looseRow(presentationTexts)).prefault(() => ({}) as Presentation);

/** One organisation in an import file, by form; the format is described in docs/import.md. */
export const organisationRow = z.object({
  externalId: z.string().trim().min(1).max(120),
  kind: z.enum(organisationKinds),
  ...looseRow(organisationFields),
  sv: presentation,
  en: presentation,
  themes: keyList(50),
  skills: skillList('level', z.enum(skillLevels).default('experienced')),
  references: z
    .array(
      z.object({
        language: z.enum(languages),
        title: words,
        text: words,
        year: z.coerce.number().nullable().default(null),
        url: line,
      }),
    )
    .default([]),
});
export type OrganisationRow = z.infer<typeof organisationRow>;

/** The row as what a form would hold. */
export const contentOfRow = (row: OrganisationRow): OrganisationContent => ({
  kind: row.kind,
  ...pickFields(organisationFields, row),
  texts: { sv: row.sv, en: row.en },
  themes: row.themes,
  skills: row.skills.map(({ key, level }) => ({ skill: key, level: level as SkillLevel })),
});
