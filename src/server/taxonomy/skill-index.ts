import type { Db } from '../db/client';
import { type OutboxPosition, outboxTip, readOutbox } from '../jobs/outbox';
import { createSkillFinder, type SkillFinder } from './skill-finder';
import { loadSkillRows } from './skill-rows';

type Held = { finder: SkillFinder; position: OutboxPosition };

async function build(db: Db): Promise<Held> {
  // The position is taken first: what is written while we load makes us load again, which does no harm.
  const position = await outboxTip(db);
  return { finder: createSkillFinder(await loadSkillRows(db)), position };
}

const batch = 1000;

/** The same finder, or a new one when the taxonomy has changed since it was built. */
async function catchUp(db: Db, held: Held): Promise<Held> {
  for (;;) {
    const lines = await readOutbox(db, held.position, batch);
    const last = lines.at(-1);
    if (!last) return held;
    if (lines.some((line) => line.topic === 'taxonomy.changed')) return build(db);
    held.position = { xact: last.xact, id: last.id };
    if (lines.length < batch) return held;
  }
}

// One per process and database: Next's bundle and the jobs are separate copies of this module in the same process.
const kept = globalThis as { samspelSkills?: WeakMap<Db, Promise<Held>> };

/** The prepared skills as of this moment: built once, and anew when the taxonomy has changed. */
export async function skillIndex(db: Db): Promise<SkillFinder> {
  kept.samspelSkills ??= new WeakMap();
  const building = kept.samspelSkills.get(db);
  const current = building ? building.then((held) => catchUp(db, held)) : build(db);
  kept.samspelSkills.set(db, current);
  try {
    return (await current).finder;
  } catch (error) {
    kept.samspelSkills.delete(db);
    throw error;
  }
}
