import type { ReadyNeed, ReadyProfile } from '@/domain/match/knowledge';
import type { Match, Need, Profile } from '@/domain/match/match';
import { createRanker, type Ranker } from '@/domain/match/ranker';
import type { VectorText } from '@/domain/match/text/vector-text-scorer';
import type { Bilingual } from '@/domain/shared/language';
import type { Db } from '../db/client';
import { type OutboxPosition, outboxTip, readOutbox } from '../jobs/outbox';
import { loadProfiles } from './load-profiles';
import { loadKnowledge } from './match-knowledge';

type Ready = ReadyProfile<VectorText>;

/** Solvers, prepared for comparison once and kept in memory; it follows the outbox from where it stands. */
export type MatchEngine = Readonly<{
  ranker: Ranker<VectorText, VectorText>;
  solvers: ReadonlyMap<string, Ready>;
  labelOf: (skill: string) => Bilingual;
  readyNeed: (need: Need) => ReadyNeed<VectorText>;
  readyProfile: (profile: Profile) => Ready;
  rankSolvers: (need: Need, top: number, keep?: (profile: Profile) => boolean) => Match[];
  rankNeeds: (profile: Profile, needs: readonly Need[], top: number) => Match[];
}>;

type Held = { engine: MatchEngine; solvers: Map<string, Ready>; position: OutboxPosition };

async function build(db: Db, now: Date): Promise<Held> {
  // The position is taken first: what is written while we load is read again, which does no harm.
  const position = await outboxTip(db);
  const profiles = await loadProfiles(db);
  const knowledge = await loadKnowledge(db, profiles, now);
  const ranker = createRanker(knowledge);
  const solvers = new Map(profiles.map((profile) => [profile.id, ranker.readyProfile(profile)]));
  const kept = (all: Map<string, Ready>, keep: (profile: Profile) => boolean) =>
    [...all.values()].filter((one) => keep(one.profile));
  const engine: MatchEngine = {
    ranker,
    solvers,
    labelOf: knowledge.skills.labelOf,
    readyNeed: ranker.readyNeed,
    readyProfile: ranker.readyProfile,
    rankSolvers: (need, top, keep = () => true) =>
      // A resident is never proposed to a unit: private persons show themselves by answering.
      ranker.rankReady(
        ranker.readyNeed(need),
        kept(solvers, (one) => one.kind !== 'private_person' && keep(one)),
        top,
      ),
    rankNeeds: (profile, needs, top) =>
      ranker.rankReadyNeeds(solvers.get(profile.id) ?? ranker.readyProfile(profile), needs.map(ranker.readyNeed), top),
  };
  return { engine, solvers, position };
}

const batch = 500;

/** Reads what has happened since; null when the taxonomy changed, and everything is to be prepared anew. */
async function catchUp(db: Db, held: Held): Promise<Held | null> {
  for (;;) {
    const lines = await readOutbox(db, held.position, batch);
    const last = lines.at(-1);
    if (!last) return held;
    if (lines.some((line) => line.topic === 'taxonomy.changed')) return null;
    const ids = [...new Set(lines.filter((line) => line.topic.startsWith('organisation.')).map((line) => line.nounId))];
    const found = ids.length > 0 ? await loadProfiles(db, ids) : [];
    for (const id of ids) held.solvers.delete(id);
    for (const profile of found) held.solvers.set(profile.id, held.engine.readyProfile(profile));
    held.position = { xact: last.xact, id: last.id };
    if (lines.length < batch) return held;
  }
}

// One per process and database: Next's bundle and the jobs are separate copies of this module in the same process.
const kept = globalThis as { samspelMatch?: WeakMap<Db, Promise<Held>> };

/** The engine as of this moment: what was written before this call is in it. */
export async function matchEngine(db: Db, now: Date): Promise<MatchEngine> {
  kept.samspelMatch ??= new WeakMap();
  const building = kept.samspelMatch.get(db);
  const current = building
    ? building.then(async (held) => (await catchUp(db, held)) ?? build(db, now))
    : build(db, now);
  kept.samspelMatch.set(db, current);
  try {
    return (await current).engine;
  } catch (error) {
    kept.samspelMatch.delete(db);
    throw error;
  }
}
