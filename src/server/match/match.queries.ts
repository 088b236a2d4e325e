import { statusAt } from '@/domain/challenge/lifecycle';
import { isPublic } from '@/domain/challenge/policy';
import type { BriefMatch } from '@/domain/match/match';
import { weights } from '@/domain/match/weights';
import { readableBy as challengesReadableBy } from '../challenge/challenge-scope';
import type { Language } from '@/domain/shared/language';
import type { Deps } from '../define-write';
import { forbidden, notFound } from '../errors';
import { listAnswering } from './invitations.queries';
import { listPutAsideIds } from './put-aside.queries';
import { canInvite, canSeeMatchesOf, canSeeSolvers } from './match.policy';
import { matchEngine } from './match-calls';
import type { MatchEngine } from './match-engine';
import { type ChallengeCard, listOrganisationCards, type OrganisationCard } from './match-cards';
import type { MatchPage, SkillLabels } from './match-pages';

export type SolverMatch = Readonly<{
  match: BriefMatch;
  organisation: OrganisationCard;
  /** When the unit asked this solver to look at the challenge; null when it has not. */
  invitedAt: Date | null;
  /** Somebody can answer for it, so that it can be invited. */
  canAnswer: boolean;
}>;
export type ChallengeMatch = Readonly<{
  match: BriefMatch;
  challenge: ChallengeCard;
  invitedAt: Date | null;
}>;
/**
 * One page of a list. `compared` is how many were compared, `total` how many the list has in all its pages, `offset` how
 * many stand before this page; `skillLabels` names the skills that the matches speak of.
 */
export type MatchList<T> = Readonly<{
  weightsVersion: string;
  compared: number;
  total: number;
  offset: number;
  items: readonly T[];
  skillLabels: SkillLabels;
  /** The index is still being built: there is nothing to show yet. */
  building: boolean;
}>;

/** The list while the index is still being built: pages say so. */
const notYet = {
  weightsVersion: weights.version,
  compared: 0,
  total: 0,
  offset: 0,
  items: [],
  skillLabels: {},
  building: true,
} as const;
type SolverFilters = Readonly<{
  kinds?: readonly string[] | undefined;
  places?: readonly string[] | undefined;
  themes?: readonly string[] | undefined;
}>;
type Page = Readonly<{ offset: number; limit: number }>;
type ForChallenge = Page & Readonly<{ challengeId: string; filters?: SolverFilters }>;

/** Drops filters that are not set. */
const present = ({ kinds, places, themes }: SolverFilters) => ({
  ...(kinds ? { kinds } : {}),
  ...(places ? { places } : {}),
  ...(themes ? { themes } : {}),
});

/** A challenge whose solvers this actor may see: what stands over each page about them, and whom it has invited. */
export async function posted({ db, actor, now }: Deps, challengeId: string) {
  // A draft is its own unit's alone: a coordinator, who brokers for all, is told that there is none.
  const row = await db.challenge.findFirst({
    where: { AND: [{ id: challengeId }, challengesReadableBy(actor)] },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      unitId: true,
      track: true,
      status: true,
      publishedAt: true,
      deadlineAt: true,
      unit: { select: { name: true } },
      texts: { select: { language: true, title: true } },
      invitations: { select: { organisationId: true, createdAt: true } },
    },
  });
  if (!row) throw notFound();
  if (!canSeeSolvers(actor, row)) throw forbidden();
  const { id, track, unit, texts } = row;
  const title = (language: Language) => texts.find((text) => text.language === language)?.title ?? '';
  const status = statusAt(row, now);
  const challenge = {
    id,
    track,
    status,
    unit,
    title: { sv: title('sv'), en: title('en') },
    isPublic: isPublic({ ...row, status }),
    canInvite: status === 'open' && canInvite(actor, row),
  };
  return { challenge, invited: new Map(row.invitations.map((one) => [one.organisationId, one.createdAt])) };
}
export type PostedChallenge = Awaited<ReturnType<typeof posted>>['challenge'];

/** The solvers that fit a challenge best, for the unit that posted it, one page at a time; each says why in a sentence. */
export async function listSolversForChallenge(
  deps: Deps,
  input: ForChallenge,
): Promise<MatchList<SolverMatch> & Readonly<{ challenge: PostedChallenge }>> {
  const { db, now } = deps;
  const { challengeId, offset, limit } = input;
  const [{ challenge, invited }, engine] = await Promise.all([posted(deps, challengeId), matchEngine(db, now)]);
  if (!engine) return { ...notYet, challenge };
  const page = await engine.pageOfSolvers(challengeId, { offset, limit, now, filters: present(input.filters ?? {}) });
  if (!page) throw notFound();
  const ids = page.matches.map((match) => match.profileId);
  const [cards, answering] = await Promise.all([listOrganisationCards(db, ids), listAnswering(db, ids)]);
  const items = page.matches.flatMap((match) => {
    const organisation = cards.get(match.profileId);
    if (!organisation) return [];
    const { id } = organisation;
    return [{ match, organisation, invitedAt: invited.get(id) ?? null, canAnswer: answering.has(id) }];
  });
  return { ...listOf(engine, page), compared: engine.solverCount, items, challenge };
}

const listOf = ({ weightsVersion }: MatchEngine, { total, offset, skillLabels }: MatchPage) => ({
  weightsVersion,
  total,
  offset,
  skillLabels,
  building: false,
});

type ForSolver = Page & Readonly<{ organisationId: string }>;

/** The open challenges that fit a solver best, for its members, one page at a time; what this person put aside is left out. */
export async function listChallengesForSolver(deps: Deps, input: ForSolver): Promise<MatchList<ChallengeMatch>> {
  const { db, actor, now } = deps;
  const { organisationId, offset, limit } = input;
  if (!canSeeMatchesOf(actor, organisationId)) throw forbidden();
  const [engine, without] = await Promise.all([matchEngine(db, now), listPutAsideIds(deps, organisationId)]);
  if (!engine) return notYet;
  const page = await engine.pageOfNeeds(organisationId, { offset, limit, now, without });
  if (!page) throw notFound();
  const ids = page.matches.map((match) => match.needId);
  const invitations = await db.challengeInvitation.findMany({
    where: { organisationId, challengeId: { in: ids } },
    select: { challengeId: true, createdAt: true },
  });
  const invited = new Map(invitations.map((one) => [one.challengeId, one.createdAt]));
  const items = page.matches.flatMap((match) => {
    const challenge = page.cards.get(match.needId);
    return challenge ? [{ match, challenge, invitedAt: invited.get(match.needId) ?? null }] : [];
  });
  return { ...listOf(engine, page), compared: engine.needCount, items };
}
