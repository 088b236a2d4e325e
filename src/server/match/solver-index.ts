import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { env } from '@/env';
import type { Profile } from '@/domain/match/match';
import type { Db } from '../adapters/db/client';
import { type OutboxPosition, outboxTip, readOutboxFrom } from '../adapters/jobs/outbox';
import { readPosition, writePosition } from '../adapters/files/position-file';
import { withLowPriority } from '../adapters/jobs/low-priority';
import { log } from '../adapters/log/log';
import { type BuiltIndex, buildIndex, type IndexParts } from '../../domain/match/index/build-index';
import { loadIndex, saveIndex } from './save-index';
import { indexIdentity } from '../taxonomy/index-identity';
import { loadProfiles } from './load-profiles';

/** The index of solvers, and where it is saved; null where it is not (tests, very small installations). */
export type SolverIndex = BuiltIndex & Readonly<{ file: string | null }>;

const worthSaving = 1_000;
const profilesPerBatch = 1_000;

async function* allProfiles(db: Db): AsyncGenerator<Profile> {
  for (let after = ''; ; ) {
    const batch = await loadProfiles(db, { after, take: profilesPerBatch });
    yield* batch;
    const last = batch.at(-1);
    if (!last || batch.length < profilesPerBatch) return;
    after = last.id;
  }
}

/**
 * Opens the index of solvers: the saved one, with the position in the outbox from which to read on, or a new one of
 * all profiles. A file that is cut short, corrupt or of another version is made anew.
 */
export async function openSolverIndex(db: Db, parts: IndexParts): Promise<SolverIndex & { from?: OutboxPosition }> {
  const solvers = await db.organisation.count();
  if (solvers < worthSaving) return { ...(await buildIndex(parts, allProfiles(db), pause)), file: null };
  const folder = path.resolve(env().DATA_DIR, 'match');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${await indexIdentity(db, String(parts.thisYear))}.index`);
  const from = readPosition(file);
  // Lines that it has not taken in may be pruned by now: then the file is of no use.
  const isThere = from !== null && (await readOutboxFrom(db, from, 1)) !== null;
  const loaded = isThere ? loadIndex(file, parts) : null;
  if (loaded?.ok && from !== null) return { ...loaded.built, file, from };
  if (loaded)
    log().warn({ file, fault: loaded.ok ? null : loaded.fault }, 'the saved index cannot be used; it is made anew');
  const tip = await outboxTip(db);
  const built = await withLowPriority(() => buildIndex(parts, allProfiles(db), pause));
  const solverIndex = { ...built, file };
  save(parts, solverIndex, tip);
  return solverIndex;
}

function save(parts: IndexParts, { file, ...built }: SolverIndex, position: OutboxPosition): void {
  if (!file) return;
  saveIndex(file, parts, built);
  writePosition(file, position);
}

const saveEveryMs = 60_000;
const lastSaved = new Map<string, number>();

/** Saves an index that has taken in changes, at most once a minute: reading a minute's lines again costs nothing. */
export function rememberPosition(parts: IndexParts, index: SolverIndex, position: OutboxPosition): void {
  const { file } = index;
  if (!file || performance.now() - (lastSaved.get(file) ?? Number.NEGATIVE_INFINITY) < saveEveryMs) return;
  lastSaved.set(file, performance.now());
  setImmediate(() => {
    try {
      save(parts, index, position);
    } catch (error) {
      log().error({ file, err: error }, 'the index could not be saved; it is made anew at the next start');
    }
  });
}
