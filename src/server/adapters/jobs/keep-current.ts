import type { Db } from '../db/client';
import { type OutboxLine, type OutboxPosition, outboxTip, readOutboxFrom } from './outbox';

export type Following = Readonly<{ db: Db; now: Date }>;

type Steps<T> = Readonly<{
  /** Makes the thing anew; `from` says where to read on when it was loaded from an older state, else it is as of now. */
  build: (given: Following) => Promise<Readonly<{ value: T; from?: OutboxPosition }>>;
  /** Takes what has happened into it; null when it must be made anew. */
  advance: (given: Following, value: T, lines: readonly OutboxLine[]) => Promise<T | null>;
  /** Called with how far it has come, after lines were taken in. */
  onAdvanced?: (value: T, position: OutboxPosition) => void;
}>;

type Held<T> = { value: T; position: OutboxPosition };
type Entry<T> = { current: Promise<Held<T>>; held: Held<T> | null };

export type Keeper<T> = Readonly<{
  /** The thing as of this call: everything that was written before it is in it. */
  current: (db: Db, now: Date) => Promise<T>;
  /**
   * The thing as it lies there, and how far it has come; null before the first call of `current`. Whoever answers from
   * it must ask afterwards whether the outbox has gone on (`read-again.ts` does), and then ask `current`.
   */
  held: (db: Db) => Readonly<{ value: T; position: OutboxPosition }> | null;
}>;

const batch = 500;

async function build<T>(steps: Steps<T>, given: Following): Promise<Held<T>> {
  // The position is taken first: what is written while we load is read again, which does no harm.
  const tip = await outboxTip(given.db);
  const { value, from } = await steps.build(given);
  return { value, position: from ?? tip };
}

async function catchUp<T>(steps: Steps<T>, given: Following, held: Held<T>): Promise<Held<T>> {
  let moved = false;
  for (;;) {
    const lines = await readOutboxFrom(given.db, held.position, batch);
    if (lines === null) return build(steps, given);
    const last = lines.at(-1);
    if (last) {
      const value = await steps.advance(given, held.value, lines);
      if (value === null) return build(steps, given);
      held.value = value;
      held.position = last.id;
      moved = true;
    }
    if (lines.length < batch) break;
  }
  if (moved) steps.onAdvanced?.(held.value, held.position);
  return held;
}

// One of each per process and database. Next's bundle and the jobs are separate copies of this module in one process,
// so what is kept lies where both find it.
const kept = globalThis as { samspelKept?: Map<string, WeakMap<Db, Entry<unknown>>> };

function entriesOf<T>(name: string): WeakMap<Db, Entry<T>> {
  kept.samspelKept ??= new Map();
  const ofName = kept.samspelKept.get(name) ?? new WeakMap<Db, Entry<unknown>>();
  kept.samspelKept.set(name, ofName);
  return ofName as WeakMap<Db, Entry<T>>;
}

/**
 * Keeps something prepared in memory and current: it is built at the first call; later calls read only what the outbox
 * has got since.
 */
export function keepCurrent<T>(name: string, steps: Steps<T>): Keeper<T> {
  return {
    current: async (db, now) => {
      const entries = entriesOf<T>(name);
      const before = entries.get(db);
      const given = { db, now };
      const current = (before?.current ?? build(steps, given)).then((held) => catchUp(steps, given, held));
      const entry: Entry<T> = { current, held: before?.held ?? null };
      entries.set(db, entry);
      try {
        entry.held = await current;
        // A call that came meanwhile has an entry of its own by now, which is to hold what this one made.
        const latest = entries.get(db);
        if (latest) latest.held ??= entry.held;
        return entry.held.value;
      } catch (error) {
        entries.delete(db);
        throw error;
      }
    },
    held: (db) => entriesOf<T>(name).get(db)?.held ?? null,
  };
}
