import type { SignedIn } from '@/domain/access/actor';
import { organisationsOf } from '@/domain/access/roles';
import { alertsFor } from '@/domain/match/feedback';
import type { Bilingual } from '@/domain/shared/language';
import type { Deps } from '../define-write';
import type { ChallengeCard } from './match-cards';
import { matchEngine } from './match-calls';

export type MatchAlert = Readonly<{
  organisationId: string;
  challenge: ChallengeCard;
  /** Why it fits, said to the solver. */
  sentence: Bilingual;
}>;

const shown = 3;

/** The open challenges that fit a person's own solvers well and that the person has not settled yet, best first. */
export async function listMatchAlerts({ db, now, actor }: Deps & Readonly<{ actor: SignedIn }>): Promise<MatchAlert[]> {
  const solverIds = organisationsOf(actor, 'solver');
  if (solverIds.length === 0) return [];
  const [engine, feedback] = await Promise.all([
    matchEngine(db, now),
    db.matchFeedback.findMany({
      where: { userId: actor.userId },
      select: { userId: true, challengeId: true, organisationId: true, kind: true },
    }),
  ]);
  // Without an index there is nothing to tell of yet; the next visit will.
  if (!engine) return [];
  const pages = await Promise.all(
    solverIds.map((id) => {
      const settled = feedback.filter(({ organisationId }) => organisationId === id);
      const without = settled.map(({ challengeId }) => challengeId);
      return engine.pageOfNeeds(id, { offset: 0, limit: shown, now, without });
    }),
  );
  const matches = pages
    .flatMap((page) => page?.matches ?? [])
    .sort((a, b) => b.score - a.score || (a.needId < b.needId ? -1 : 1));
  const alerts = alertsFor(actor.userId, matches, feedback).slice(0, shown);
  const cards = new Map(pages.flatMap((page) => [...(page?.cards ?? [])]));
  return alerts.flatMap(({ needId, profileId, toSolver }) => {
    const challenge = cards.get(needId);
    return challenge ? [{ organisationId: profileId, challenge, sentence: toSolver }] : [];
  });
}
