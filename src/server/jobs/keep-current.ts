import type { Db } from '../db/client';
import { type OutboxLine, type OutboxPosition, outboxTip, readOutbox } from './outbox';

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
    const lines = await readOutbox(given.db, held.position, batch);
    const last = lines.at(-1);
    if (last) {
      const value = await steps.advance(given, held.value, lines);
      if (value === null) return build(steps, given);
      held.value = value;
      held.position = { xact: last.xact, id: last.id };
      moved = true;
    }
    if (lines.length < batch) break;
  }
  if (moved) steps.onAdvanced?.(held.value, held.position);
  return held;
}

// One of each per process and database. Next's bundle and the jobs are separate copies of this module in one process,
// so what is kept lies where both find it.
const kept = globalThis as { samspelKept?: Map<string, WeakMap<Db, Promise<Held<unknown>>>> };

/**
 * Keeps something prepared in memory and current: whoever asks gets it as of that moment, with everything that was
 * written before the call. It is built at the first call; later calls read only what the outbox has got since.
 */
export function keepCurrent<T>(name: string, steps: Steps<T>): (db: Db, now: Date) => Promise<T> {
  return async (db, now) => {
    kept.samspelKept ??= new Map();
    const ofName = (kept.samspelKept.get(name) ?? new WeakMap()) as WeakMap<Db, Promise<Held<T>>>;
    kept.samspelKept.set(name, ofName as WeakMap<Db, Promise<Held<unknown>>>);
    const before = ofName.get(db);
    const given = { db, now };
    const current = (before ?? build(steps, given)).then((held) => catchUp(steps, given, held));
    ofName.set(db, current);
    try {
      return (await current).value;
    } catch (error) {
      ofName.delete(db);
      throw error;
    }
  };
}
