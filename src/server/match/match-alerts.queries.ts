import type { SignedIn } from '@/domain/access/actor';
import { organisationsOf } from '@/domain/access/roles';
import { alertsFor } from '@/domain/match/feedback';
import type { Bilingual } from '@/domain/shared/language';
import type { Deps } from '../define-write';
import { loadProfiles } from './load-profiles';
import { type ChallengeCard, listChallengeCards } from './match-cards';
import { matchEngine } from './match-calls';

export type MatchAlert = Readonly<{
  organisationId: string;
  challenge: ChallengeCard;
  /** Why it fits, said to the solver. */
  sentence: Bilingual;
}>;

const shown = 3;
// So many are looked at, so that some remain when a person has turned down or responded to the best.
const looked = 30;

/** The open challenges that fit a person's own solvers well and that the person has not settled yet, best first. */
export async function listMatchAlerts({ db, now, actor }: Deps & Readonly<{ actor: SignedIn }>): Promise<MatchAlert[]> {
  const solverIds = organisationsOf(actor, 'solver');
  if (solverIds.length === 0) return [];
  const [engine, profiles, feedback, over] = await Promise.all([
    matchEngine(db, now),
    loadProfiles(db, solverIds),
    db.matchFeedback.findMany({
      where: { userId: actor.userId },
      select: { userId: true, challengeId: true, organisationId: true, kind: true },
    }),
    // The clock decides, also when the job that closes them is late.
    db.challenge.findMany({ where: { status: 'open', deadlineAt: { lte: now } }, select: { id: true } }),
  ]);
  // Without an index there is nothing to tell of yet; the next visit will.
  if (!engine) return [];
  const without = new Set(over.map(({ id }) => id));
  const ranked = await Promise.all(profiles.map((profile) => engine.rankNeeds(profile, { top: looked, without })));
  const matches = ranked.flat().sort((a, b) => b.score - a.score || (a.needId < b.needId ? -1 : 1));
  const alerts = alertsFor(actor.userId, matches, feedback).slice(0, shown);
  const cards = await listChallengeCards(
    db,
    alerts.map(({ needId }) => needId),
  );
  return alerts.flatMap(({ needId, profileId, toSolver }) => {
    const challenge = cards.get(needId);
    return challenge ? [{ organisationId: profileId, challenge, sentence: toSolver }] : [];
  });
}
