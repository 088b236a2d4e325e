import { z } from 'zod';
import { maturities, type OrganisationContent, sizes, skillLevels } from '@/domain/organisation/organisation';
import type { Tx } from '../adapters/db/client';
import { Prisma } from '../adapters/db/generated/client';

/** The columns of a draft, read beside its organisation. */
export const draftSelect = {
  select: { version: true, content: true, savedAt: true, savedBy: { select: { name: true } } },
} as const satisfies Prisma.ProfileDraftDefaultArgs;

const line = z.string().nullable();
const presentation = z.object({ summary: z.string(), offer: z.string() });
/** A draft may be older than the program: a field that it lacks, or has in another form, is as it is shown. */
const stored = z.object({
  name: z.string().optional().catch(undefined),
  registrationNumber: line.optional().catch(undefined),
  website: line.optional().catch(undefined),
  place: line.optional().catch(undefined),
  size: z.enum(sizes).nullable().optional().catch(undefined),
  maturity: z.enum(maturities).nullable().optional().catch(undefined),
  capacityMonths: z.number().nullable().optional().catch(undefined),
  texts: z.object({ sv: presentation, en: presentation }).optional().catch(undefined),
  themes: z.array(z.string()).optional().catch(undefined),
  skills: z
    .array(z.object({ skill: z.string(), level: z.enum(skillLevels) }))
    .optional()
    .catch(undefined),
});

/** What its editors have written of a profile: the draft where there is one, else what is shown. */
export function writtenContent(shown: OrganisationContent, draft: unknown): OrganisationContent {
  const found = stored.safeParse(draft);
  if (!found.success) return shown;
  const { data } = found;
  return {
    kind: shown.kind,
    name: data.name ?? shown.name,
    registrationNumber: data.registrationNumber === undefined ? shown.registrationNumber : data.registrationNumber,
    website: data.website === undefined ? shown.website : data.website,
    place: data.place === undefined ? shown.place : data.place,
    size: data.size === undefined ? shown.size : data.size,
    maturity: data.maturity === undefined ? shown.maturity : data.maturity,
    capacityMonths: data.capacityMonths === undefined ? shown.capacityMonths : data.capacityMonths,
    texts: data.texts ?? shown.texts,
    themes: data.themes ?? shown.themes,
    skills: data.skills ?? shown.skills,
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
