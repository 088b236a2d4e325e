import { personOf } from '@/domain/access/roles';
import { publishedChallenges, statusIs } from '../challenge/challenge-scope';
import type { Deps } from '../define-write';
import { forbidden } from '../errors';
import { type ChallengeCard, listChallengeCards } from './match-cards';
import { canSeeMatchesOf } from './match.policy';

/** The challenges of which this person has said "not for us" for an organisation. */
export async function listPutAsideIds({ db, actor }: Deps, organisationId: string): Promise<readonly string[]> {
  const rows = await db.matchFeedback.findMany({
    where: { userId: personOf(actor) ?? '', organisationId, kind: 'not_for_us' },
    select: { challengeId: true },
  });
  return rows.map(({ challengeId }) => challengeId);
}

type Input = Readonly<{ organisationId: string; limit: number }>;

/** The challenges that are still open and of which this person has said "not for us", the latest first; `total` counts them all. */
export async function listPutAside(
  { db, actor, now }: Deps,
  { organisationId, limit }: Input,
): Promise<Readonly<{ total: number; items: readonly ChallengeCard[] }>> {
  if (!canSeeMatchesOf(actor, organisationId)) throw forbidden();
  const rows = await db.matchFeedback.findMany({
    where: {
      userId: personOf(actor) ?? '',
      organisationId,
      kind: 'not_for_us',
      challenge: { AND: [publishedChallenges, statusIs(['open'], now)] },
    },
    orderBy: [{ createdAt: 'desc' }, { challengeId: 'asc' }],
    select: { challengeId: true },
  });
  if (rows.length === 0) return { total: 0, items: [] };
  const ids = rows.slice(0, limit).map(({ challengeId }) => challengeId);
  const cards = await listChallengeCards(db, ids);
  return { total: rows.length, items: ids.flatMap((id) => cards.get(id) ?? []) };
}
