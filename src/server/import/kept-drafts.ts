import type { Db } from '../adapters/db/client';
import { Prisma } from '../adapters/db/generated/client';

/**
 * What to tell whoever reads a file in of profiles that somebody is writing: a file changes what is shown, never what is
 * in draft, and the draft takes its place when its writer saves it. No line where there are none.
 */
export async function noteKeptDrafts(db: Db, organisationIds: readonly string[]): Promise<string[]> {
  if (organisationIds.length === 0) return [];
  const drafts = await db.profileDraft.findMany({
    where: { organisationId: { in: [...organisationIds] }, content: { not: Prisma.AnyNull } },
    orderBy: { organisation: { externalId: 'asc' } },
    select: { organisation: { select: { externalId: true } } },
  });
  return drafts.map(
    ({ organisation }) =>
      `${organisation.externalId} has a draft of its profile, which is left as it is and differs from the file.`,
  );
}
