import { z } from 'zod';
import { type OrganisationContent, skillLevels } from '@/domain/organisation/organisation';
import { organisationFields, presentationTexts } from '@/domain/organisation/organisation.fields';
import type { TypedFields } from '@/domain/shared/fields';
import type { Tx } from '../adapters/db/client';
import { Prisma } from '../adapters/db/generated/client';
import { looseSchema } from '../field-input';

/** The columns of a draft, read beside its organisation. */
export const draftSelect = {
  select: { version: true, content: true, savedAt: true, savedBy: { select: { name: true } } },
} as const satisfies Prisma.ProfileDraftDefaultArgs;

/** A draft may be older than the program: a field that it lacks, or has in another form, is as it is shown. */
const kept = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const fieldsOf = (fields: TypedFields) =>
  z.object(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, kept(looseSchema(field))])));
const storedFields = fieldsOf(organisationFields);
const storedLists = z.object({
  texts: kept(z.object({ sv: fieldsOf(presentationTexts), en: fieldsOf(presentationTexts) })),
  themes: kept(z.array(z.string())),
  skills: kept(z.array(z.object({ skill: z.string(), level: z.enum(skillLevels) }))),
});

const written = <T extends object>(shown: T, draft: object | undefined): T => ({
  ...shown,
  ...Object.fromEntries(Object.entries(draft ?? {}).filter(([, value]) => value !== undefined)),
});

/** What its editors have written of a profile: the draft where there is one, else what is shown. */
export function writtenContent(shown: OrganisationContent, draft: unknown): OrganisationContent {
  const fields = storedFields.safeParse(draft);
  const lists = storedLists.safeParse(draft);
  if (!fields.success || !lists.success) return shown;
  const { texts, ...rest } = lists.data;
  const { sv, en } = shown.texts;
  return {
    ...written(written(shown, fields.data), rest),
    texts: { sv: written(sv, texts?.sv), en: written(en, texts?.en) },
  };
}

type Step = Readonly<{
  id: string;
  /** The version of the draft that the writer saw; 0 before there was one. */
  version: number;
  /** Null: nothing is written that is not shown. */
  content: OrganisationContent | null;
  at: Date;
  by: string | null;
}>;

/** Puts a new state of the draft in place of the one that the writer saw; false when somebody saved in between. */
export async function replaceDraft(tx: Tx, { id, version, content, at, by }: Step): Promise<boolean> {
  const saved = { savedAt: at, savedById: by };
  await tx.profileDraft.createMany({ data: { organisationId: id, version: 0, ...saved }, skipDuplicates: true });
  const { count } = await tx.profileDraft.updateMany({
    where: { organisationId: id, version },
    data: { version: { increment: 1 }, content: content ?? Prisma.DbNull, ...saved },
  });
  return count === 1;
}
