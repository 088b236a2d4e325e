import { isPublic } from '@/domain/challenge/policy';
import type { Match } from '@/domain/match/match';
import type { Bilingual } from '@/domain/shared/language';
import type { Deps } from '../define-write';
import { forbidden, notFound, refused } from '../errors';
import { proposedSolvers } from '../organisation/proposed-scope';
import { listAnswering } from './invitations.queries';
import { loadNeeds } from './load-needs';
import { loadProfiles } from './load-profiles';
import { matchEngine } from './match-calls';
import { type ChallengeCard, listChallengeCards, listOrganisationCards, type OrganisationCard } from './match-cards';
import type { MatchEngine } from './match-engine';
import type { SkillLabels } from './match-pages';
import { canSeeMatchesOf } from './match.policy';
import { posted, type PostedChallenge, type SolverMatch } from './match.queries';

const labelsIn = async (engine: MatchEngine, match: Match): Promise<SkillLabels> => {
  const skills = [...match.missingSkills, ...match.coveredSkills].map((one) => one.skill);
  const labels = await engine.labelsOf(skills);
  return Object.fromEntries(skills.flatMap((skill, at) => (labels[at] ? [[skill, labels[at]]] : [])));
};

/** One match alone is not shown by half. */
const opened = (engine: MatchEngine | null): MatchEngine => {
  if (!engine) throw refused([{ code: 'index_building' }]);
  return engine;
};

/** One pair, for the unit that posted the challenge: how a solver fits it, and what is missing. */
export async function getMatchOfChallenge(
  deps: Deps,
  { challengeId, slug }: Readonly<{ challengeId: string; slug: string }>,
): Promise<
  Omit<SolverMatch, 'match'> & Readonly<{ match: Match; skillLabels: SkillLabels; challenge: PostedChallenge }>
> {
  const { db, now } = deps;
  const { challenge, invited } = await posted(deps, challengeId);
  const solver = await db.organisation.findFirst({ where: { AND: [{ slug }, proposedSolvers] }, select: { id: true } });
  if (!solver) throw notFound();
  const { id } = solver;
  const [engine, [need], [profile], cards, answering] = await Promise.all([
    matchEngine(db, now).then(opened),
    loadNeeds(db, { now, ids: [challengeId] }),
    loadProfiles(db, [id]),
    listOrganisationCards(db, [id]),
    listAnswering(db, [id]),
  ]);
  const organisation = cards.get(id);
  if (!need || !profile || !organisation) throw notFound();
  const match = await engine.matchOf(need, profile);
  const skillLabels = await labelsIn(engine, match);
  const invitedAt = invited.get(id) ?? null;
  return { challenge, match, organisation, invitedAt, canAnswer: answering.has(id), skillLabels };
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
  return { match, challenge, skillLabels: await labelsIn(engine, match) };
}
