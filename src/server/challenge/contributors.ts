import type { Actor } from '@/domain/access/actor';
import type { Db, Tx } from '../adapters/db/client';

type Written = Readonly<{ challengeId: string; actor: Actor; at: Date }>;

/** Notes that somebody wrote in the challenge: when first, and when last. Four-eyes reads this and nothing else. */
export async function noteContributor(tx: Tx, { challengeId, actor, at }: Written): Promise<void> {
  if (actor.kind !== 'person') return;
  const { userId } = actor;
  await tx.challengeContributor.upsert({
    where: { challengeId_userId: { challengeId, userId } },
    create: { challengeId, userId, firstAt: at, lastAt: at },
    update: { lastAt: at },
    select: { userId: true },
  });
}

/** Everybody whose hand is in it, the author first: none of them approves it. */
export async function listWriters(
  db: Db | Tx,
  { id, authorId }: Readonly<{ id: string; authorId: string | null }>,
): Promise<string[]> {
  const found = await db.challengeContributor.findMany({
    where: { challengeId: id },
    orderBy: [{ firstAt: 'asc' }, { userId: 'asc' }],
    select: { userId: true },
  });
  return [...new Set([...(authorId === null ? [] : [authorId]), ...found.map(({ userId }) => userId)])];
}
