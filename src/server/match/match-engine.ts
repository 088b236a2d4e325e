import { tryNewcomers } from '@/domain/match/newcomer';
import { findGaps, type GapReport } from '@/domain/match/consortium';
import type { Match, Need, Profile } from '@/domain/match/match';
import { proposedKinds } from '@/domain/organisation/proposed-kinds';
import type { Bilingual } from '@/domain/shared/language';
import type { Db } from '../adapters/db/client';
import { type Following, keepCurrent } from '../adapters/jobs/keep-current';
import type { OutboxLine } from '../adapters/jobs/outbox';
import { linesFor } from '../event-readers';
import { knowledgeOf, type IndexParts } from '../../domain/match/index/build-index';
import type { CandidateFilters } from '../../domain/match/index/index-document';
import { createNeedIndex, type NeedIndex } from '../../domain/match/index/need-index';
import type { ProfileIndex } from '../../domain/match/index/profile-index';
import { loadNeeds } from './load-needs';
import { loadProfiles } from './load-profiles';
import { type MatchPages, matchPages } from './match-pages';
import { loadMatchParts } from './match-parts';
import { type RememberedAnswers, rememberAnswers } from './remember-answers';
import { type RememberedProfiles, rememberProfiles } from './remember-profiles';
import { openSolverIndex, rememberPosition, type SolverIndex } from './solver-index';

type FindOptions = Readonly<{ top: number; filters?: CandidateFilters }>;

/** Solvers and open challenges, prepared for comparison and kept current. */
export type MatchEngine = MatchPages &
  Readonly<{
    weightsVersion: string;
    /** How many may be proposed for a challenge. */
    solverCount: number;
    /** What skills are called, in the order asked for. */
    labelsOf: (skills: readonly string[]) => Promise<Bilingual[]>;
    /** The best solvers for a need, explained; residents are never among them. */
    rankSolvers: (need: Need, asked: FindOptions) => Promise<Match[]>;
    /** The open challenges that suit a solver best, explained; `without` are left out. */
    rankNeeds: (profile: Profile, asked: FindOptions & Readonly<{ without?: ReadonlySet<string> }>) => Promise<Match[]>;
    /** How many challenges can be answered now. */
    needCount: number;
    /** Ranks profiles that are not in the index, such as the city's units for a proposal. */
    rankOthers: (need: Need, profiles: readonly Profile[], top: number) => Promise<Match[]>;
    matchOf: (need: Need, profile: Profile) => Promise<Match>;
    /** Solvers by their scores alone, for reports. */
    orderSolvers: (need: Need, asked: FindOptions) => Promise<OrderedSolver[]>;
    /** What would become of the best solvers if they were newcomers, for the report on fairness. */
    tryNewcomers: (needs: readonly Need[], profiles: readonly Profile[]) => Promise<Trials>;
    /** What a team lacks for a need, and the fewest solvers who fill it. */
    gapsOf: (need: Need, team: readonly Profile[]) => Promise<GapReport>;
  }>;

type OrderedSolver = ReturnType<ProfileIndex['order']>[number];
type Trials = ReturnType<typeof tryNewcomers>;

type State = Readonly<{
  parts: IndexParts;
  solvers: SolverIndex;
  needs: NeedIndex;
  profiles: RememberedProfiles;
  answers: RememberedAnswers;
  builtAt: number;
  engine: MatchEngine;
}>;

/** Partners are looked for among so many of those that fit the need best. */
const gapCandidates = 150;

async function build({ db, now }: Following) {
  const parts = await loadMatchParts(db, now);
  const { from, ...solvers } = await openSolverIndex(db, parts);
  const needs = createNeedIndex(knowledgeOf(parts, solvers.counted), await loadNeeds(db, { now }));
  const { index } = solvers;
  const profiles = rememberProfiles(db);
  const answers = rememberAnswers();
  const engine: MatchEngine = {
    ...matchPages({ db, index, needs, skills: parts.skills, profiles, answers }),
    weightsVersion: parts.weights.version,
    // Read anew each time: they move with what is taken in.
    get solverCount() {
      return index.documents.sizeOf(proposedKinds);
    },
    get needCount() {
      return needs.size();
    },
    labelsOf: async (skills) => skills.map(parts.skills.labelOf),
    rankSolvers: async (need, { top, filters = {} }) => {
      const kinds = filters.kinds?.length
        ? filters.kinds.filter((kind) => proposedKinds.some((one) => one === kind))
        : proposedKinds;
      if (kinds.length === 0) return [];
      const ordered = index.order(need, { top, filters: { ...filters, kinds } });
      // Words are shown from the profile as it stands in the database, not from what the index keeps.
      const profiles = await loadProfiles(
        db,
        ordered.map((one) => one.profileId),
      );
      const whole = new Map(profiles.map((profile) => [profile.id, profile]));
      return ordered.flatMap(({ profileId }) => {
        const profile = whole.get(profileId);
        return profile ? [index.explain(need, profile)] : [];
      });
    },
    rankNeeds: async (profile, { top, filters = {}, without }) =>
      needs.rank(profile, { top, filters: { ...filters, ...(without ? { without } : {}) } }),
    rankOthers: async (need, profiles, top) => index.ranker.rank(need, profiles, top),
    orderSolvers: async (need, { top, filters = {} }) => index.order(need, { top, filters }),
    tryNewcomers: async (few, profiles) => tryNewcomers(index.ranker, few, profiles),
    matchOf: async (need, profile) => index.explain(need, profile),
    gapsOf: async (need, team) => {
      const without = new Set(team.map((profile) => profile.id));
      const ordered = index.order(need, { top: gapCandidates, filters: { kinds: proposedKinds, without } });
      const profiles = await loadProfiles(
        db,
        ordered.map((one) => one.profileId),
      );
      const fits = new Map(ordered.map((one) => [one.profileId, one.score]));
      const candidates = profiles.map((profile) => ({ profile, fit: fits.get(profile.id) ?? 0 }));
      return findGaps(parts, index.ranker.readyNeed(need), { team, candidates });
    },
  };
  const value: State = { parts, solvers, needs, profiles, answers, builtAt: now.getTime(), engine };
  return { value, ...(from ? { from } : {}) };
}

const idsOf = (lines: readonly OutboxLine[], noun: string): string[] => [
  ...new Set(lines.filter((line) => line.topic.startsWith(noun)).map((line) => line.nounId)),
];

const halfDay = 43_200_000;

async function advance({ db, now }: Following, state: State, all: readonly OutboxLine[]): Promise<State | null> {
  // Months until a start and the age of references move with the clock, and words' rarity with the profiles.
  if (now.getTime() - state.builtAt > halfDay) return null;
  const lines = linesFor('match', all);
  if (lines.some((line) => line.topic === 'taxonomy.changed')) return null;
  const solverIds = idsOf(lines, 'organisation.');
  const found = solverIds.length > 0 ? await loadProfiles(db, solverIds) : [];
  state.profiles.forget(solverIds);
  for (const id of solverIds) state.solvers.index.remove(id);
  for (const profile of found) state.solvers.index.update(profile);
  const needIds = idsOf(lines, 'challenge.');
  const open = needIds.length > 0 ? await loadNeeds(db, { now, ids: needIds, onlyOpen: true }) : [];
  for (const id of needIds) state.needs.remove(id);
  for (const need of open) state.needs.update(need);
  // Not before all is taken in: what was found meanwhile may be half old.
  if (lines.length > 0) state.answers.forget();
  return state;
}

/** As of a call: what was written before it is in it. */
const keeper = keepCurrent<State>('match', {
  build,
  advance,
  onAdvanced: ({ parts, solvers }, position) => rememberPosition(parts, solvers, position),
});

/** The engine of this thread as of this moment; pages ask `matchEngine`, which knows where it is kept. */
export const ownMatchEngine = async (db: Db, now: Date): Promise<MatchEngine> => (await keeper.current(db, now)).engine;
