import type { Challenge, ChallengeContent } from '@/domain/challenge/challenge';
import { isTranslated } from '@/domain/challenge/find-gaps';
import type { WriteDeps } from '../define-write';
import { contentOf, contentSelect } from './challenge-content';
import { readableBy } from './challenge-scope';
import { listWriters } from './contributors';

/** What a write is decided on. */
export type LoadedChallenge = Challenge &
  Readonly<{ version: number; startAt: Date | null; content: ChallengeContent; translated: boolean }>;

/** The challenge as this actor may read it, with all who wrote in it; null when there is none for them. */
export async function loadChallenge(
  deps: WriteDeps,
  { id }: Readonly<{ id: string }>,
): Promise<LoadedChallenge | null> {
  const row = await deps.db.challenge.findFirst({
    where: { AND: [{ id }, readableBy(deps.actor)] },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      unitId: true,
      status: true,
      authorId: true,
      publishedAt: true,
      openedAt: true,
      version: true,
      ...contentSelect,
    },
  });
  if (!row) return null;
  const { unitId, track, status, publishedAt, deadlineAt, startAt, openedAt, version } = row;
  const content = contentOf(row);
  return {
    id: row.id,
    unitId,
    track,
    status,
    publishedAt,
    deadlineAt,
    startAt,
    openedAt,
    version,
    writers: await listWriters(deps.db, row),
    content,
    translated: isTranslated(content),
  };
}
