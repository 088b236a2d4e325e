import { personOf } from '@/domain/access/roles';
import { isPublic } from '@/domain/challenge/policy';
import type { Match } from '@/domain/match/match';
import { weights } from '@/domain/match/weights';
import type { Bilingual } from '@/domain/shared/language';
import { readableBy as challengesReadableBy } from '../challenge/challenge-scope';
import type { Deps } from '../define-write';
import { forbidden, notFound, refused } from '../errors';
import { listAnswering } from './invitations.queries';
import { loadNeeds } from './load-needs';
import { loadProfiles } from './load-profiles';
import { canSeeMatchesOf, canSeeSolvers } from './match.policy';
import { matchEngine } from './match-calls';
import type { MatchEngine } from './match-engine';
import { type ChallengeCard, listChallengeCards, listOrganisationCards, type OrganisationCard } from './match-cards';

export type SolverMatch = Readonly<{
  match: Match;
  organisation: OrganisationCard;
  /** When the unit asked this solver to look at the challenge; null when it has not. */
  invitedAt: Date | null;
  /** Somebody can answer for it, so that it can be invited. */
  canAnswer: boolean;
}>;
export type ChallengeMatch = Readonly<{
  match: Match;
  challenge: ChallengeCard;
  invitedAt: Date | null;
  /** The person who asks has said "not for us". */
  dismissed: boolean;
}>;
type SkillLabels = Readonly<Record<string, Bilingual>>;
/** `compared` is how many were compared; `skillLabels` names the skills that the matches speak of. */
export type MatchList<T> = Readonly<{
  weightsVersion: string;
  compared: number;
  items: readonly T[];
  skillLabels: SkillLabels;
  /** The index is still being built: there is nothing to show yet. */
  building: boolean;
}>;

const labelsIn = async (engine: MatchEngine, matches: readonly Match[]): Promise<SkillLabels> => {
  const skills = matches.flatMap((match) => [...match.missingSkills, ...match.coveredSkills].map((one) => one.skill));
  const labels = await engine.labelsOf(skills);
  return Object.fromEntries(skills.flatMap((skill, at) => (labels[at] ? [[skill, labels[at]]] : [])));
};

/** The list while the index is still being built: pages say so. */
const notYet = { weightsVersion: weights.version, compared: 0, items: [], skillLabels: {}, building: true } as const;
/** One match alone is not shown by half. */
const opened = (engine: MatchEngine | null): MatchEngine => {
  if (!engine) throw refused([{ code: 'index_building' }]);
  return engine;
};

type SolverFilters = Readonly<{
  kinds?: readonly string[] | undefined;
  places?: readonly string[] | undefined;
  themes?: readonly string[] | undefined;
}>;
type ForChallenge = Readonly<{ challengeId: string; top: number; filters?: SolverFilters }>;

/** Drops filters that are not set. */
const present = ({ kinds, places, themes }: SolverFilters) => ({
  ...(kinds ? { kinds } : {}),
  ...(places ? { places } : {}),
  ...(themes ? { themes } : {}),
});

/** The solvers that fit a challenge best, for the unit that posted it; each says why. */
export async function listSolversForChallenge(deps: Deps, input: ForChallenge): Promise<MatchList<SolverMatch>> {
  const { db, actor, now } = deps;
  // A draft is its own unit's alone: a coordinator, who brokers for all, is told that there is none.
  const challenge = await db.challenge.findFirst({
    where: { AND: [{ id: input.challengeId }, challengesReadableBy(actor)] },
    select: { unitId: true, invitations: { select: { organisationId: true, createdAt: true } } },
  });
  if (!challenge) throw notFound();
  if (!canSeeSolvers(actor, challenge)) throw forbidden();
  const [need] = await loadNeeds(db, { now, ids: [input.challengeId] });
  if (!need) throw notFound();
  const engine = await matchEngine(db, now);
  if (!engine) return notYet;
  const matches = await engine.rankSolvers(need, { top: input.top, filters: present(input.filters ?? {}) });
  const ids = matches.map((match) => match.profileId);
  const [cards, answering] = await Promise.all([listOrganisationCards(db, ids), listAnswering(db, ids)]);
  const invited = new Map(challenge.invitations.map((one) => [one.organisationId, one.createdAt]));
  const items = matches.flatMap((match) => {
    const organisation = cards.get(match.profileId);
    if (!organisation) return [];
    const { id } = organisation;
    return [{ match, organisation, invitedAt: invited.get(id) ?? null, canAnswer: answering.has(id) }];
  });
  return {
    weightsVersion: engine.weightsVersion,
    compared: engine.solverCount,
    items,
    skillLabels: await labelsIn(engine, matches),
    building: false,
  };
}

type ForSolver = Readonly<{ organisationId: string; top: number; includeDismissed?: boolean }>;

/** The open challenges that fit a solver best, for its members; what this person dismissed is left out. */
export async function listChallengesForSolver(deps: Deps, input: ForSolver): Promise<MatchList<ChallengeMatch>> {
  const { db, actor, now } = deps;
  if (!canSeeMatchesOf(actor, input.organisationId)) throw forbidden();
  const userId = personOf(actor) ?? '';
  const [profile] = await loadProfiles(db, [input.organisationId]);
  if (!profile) throw notFound();
  const [engine, feedback, invitations, over] = await Promise.all([
    matchEngine(db, now),
    db.matchFeedback.findMany({
      where: { userId, organisationId: input.organisationId, kind: 'not_for_us' },
      select: { challengeId: true },
    }),
    db.challengeInvitation.findMany({
      where: { organisationId: input.organisationId },
      select: { challengeId: true, createdAt: true },
    }),
    // The clock decides, also when the job that closes them is late.
    db.challenge.findMany({ where: { status: 'open', deadlineAt: { lte: now } }, select: { id: true } }),
  ]);
  const dismissed = new Set(feedback.map((one) => one.challengeId));
  const without = new Set([...over.map((one) => one.id), ...(input.includeDismissed ? [] : dismissed)]);
  if (!engine) return notYet;
  const matches = await engine.rankNeeds(profile, { top: input.top, without });
  const cards = await listChallengeCards(
    db,
    matches.map((match) => match.needId),
  );
  const invited = new Map(invitations.map((one) => [one.challengeId, one.createdAt]));
  const items = matches.flatMap((match) => {
    const challenge = cards.get(match.needId);
    if (!challenge) return [];
    return [{ match, challenge, invitedAt: invited.get(match.needId) ?? null, dismissed: dismissed.has(match.needId) }];
  });
  return {
    weightsVersion: engine.weightsVersion,
    compared: engine.needCount,
    items,
    skillLabels: await labelsIn(engine, matches),
    building: false,
  };
}

export type Partner = Readonly<{ organisation: OrganisationCard; skills: readonly Bilingual[] }>;

/** Who could join a solver for a challenge, so that together they have what is needed: as few as possible. */
export async function listPartners(
  { db, actor, now }: Deps,
  { slug, organisationId }: Readonly<{ slug: string; organisationId: string }>,
): Promise<Readonly<{ sentence: Bilingual; partners: readonly Partner[] }>> {
  const need = await publicNeed({ db, actor, now }, { slug, organisationId });
  const [engine, team] = await Promise.all([matchEngine(db, now).then(opened), loadProfiles(db, [organisationId])]);
  const { sentence, solvers } = await engine.gapsOf(need, team);
  const cards = await listOrganisationCards(
    db,
    solvers.map((one) => one.profileId),
  );
  const partners = await Promise.all(
    solvers.flatMap(({ profileId, skills }) => {
      const organisation = cards.get(profileId);
      return organisation ? [engine.labelsOf(skills).then((labels) => ({ organisation, skills: labels }))] : [];
    }),
  );
  return { sentence, partners };
}

/** A published challenge as the ranker knows it, for a solver's own members. */
async function publicNeed(
  { db, actor, now }: Omit<Deps, 'clock'>,
  { slug, organisationId }: Readonly<{ slug: string; organisationId: string }>,
) {
  if (!canSeeMatchesOf(actor, organisationId)) throw forbidden();
  const found = await db.challenge.findUnique({
    where: { slug },
    select: { id: true, status: true, publishedAt: true },
  });
  if (!found || !isPublic(found)) throw notFound();
  const [need] = await loadNeeds(db, { now, ids: [found.id] });
  if (!need) throw notFound();
  return need;
}

/** One pair, for the solver's own members: how they fit a published challenge, and what would raise it. */
export async function getMatchOfSolver(
  { db, actor, now }: Deps,
  { slug, organisationId }: Readonly<{ slug: string; organisationId: string }>,
): Promise<Readonly<{ match: Match; challenge: ChallengeCard; skillLabels: SkillLabels }>> {
  const need = await publicNeed({ db, actor, now }, { slug, organisationId });
  const [engine, [profile], cards] = await Promise.all([
    matchEngine(db, now).then(opened),
    loadProfiles(db, [organisationId]),
    listChallengeCards(db, [need.id]),
  ]);
  const challenge = cards.get(need.id);
  if (!profile || !challenge) throw notFound();
  const match = await engine.matchOf(need, profile);
  return { match, challenge, skillLabels: await labelsIn(engine, [match]) };
}
