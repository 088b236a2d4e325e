import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { env } from '@/env';
import { textWeights } from '@/domain/match/text/text-weights';
import type { Db } from '../adapters/db/client';
import { readPosition, writePosition } from '../adapters/files/position-file';
import { withLowPriority } from '../adapters/jobs/low-priority';
import { type OutboxPosition, outboxTip, readOutboxFrom } from '../adapters/jobs/outbox';
import { log } from '../adapters/log/log';
import { loadEngine, saveEngine } from '../adapters/search/engine-file';
import { createInProcessSearch, type InProcessSearch } from '../adapters/search/in-process-search';
import { indexIdentity } from '../taxonomy/index-identity';

/** The engine, and where it is saved; null where it is not: a small one is made in a moment. */
export type SavedEngine = Readonly<{ engine: InProcessSearch; file: string | null }>;
type Opened = SavedEngine & Readonly<{ from?: OutboxPosition }>;

const worthSaving = 1_000;
const version = textWeights.version;

/** Opens the saved engine, with the position from which to read on; else has it filled, and saves it. */
export async function openEngine(db: Db, fill: (engine: InProcessSearch) => Promise<void>): Promise<Opened> {
  const file = (await db.organisation.count()) < worthSaving ? null : await fileFor(db);
  const from = file === null ? null : readPosition(file);
  // Lines that it has not taken in may be pruned by now: then the file is of no use.
  if (file !== null && from !== null && (await readOutboxFrom(db, from, 1)) !== null) {
    const engine = loadEngine({ path: file, version });
    if (engine) return { engine, file, from };
    log().warn({ file }, 'the saved search index cannot be used; it is made anew');
  }
  const tip = await outboxTip(db);
  const made = { engine: createInProcessSearch(), file };
  await (file === null ? fill(made.engine) : withLowPriority(() => fill(made.engine)));
  save(made, tip);
  return made;
}

async function fileFor(db: Db): Promise<string> {
  const folder = path.resolve(env().DATA_DIR, 'search');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${await indexIdentity(db, 'words')}.index`);
}

function save({ engine, file }: SavedEngine, position: OutboxPosition): void {
  if (file === null) return;
  try {
    saveEngine({ path: file, version }, engine);
    writePosition(file, position);
  } catch (error) {
    log().error({ file, err: error }, 'the search index could not be saved; it is made anew at the next start');
  }
}

const saveAfterMs = 300_000;
const waiting = new Map<string, Readonly<{ position: OutboxPosition }>>();

/** Saves an engine that has taken in changes, some minutes after the first of them: reading lines again costs nothing. */
export function rememberEngine(saved: SavedEngine, position: OutboxPosition): void {
  const { file } = saved;
  if (file === null) return;
  const isWaiting = waiting.has(file);
  waiting.set(file, { position });
  if (isWaiting) return;
  setTimeout(() => {
    const latest = waiting.get(file);
    waiting.delete(file);
    if (latest) save(saved, latest.position);
  }, saveAfterMs).unref();
}
