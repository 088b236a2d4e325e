import type { Language } from '@/domain/shared/language';
import type { Db } from '../db/client';
import { type OutboxPosition, outboxTip, readOutbox } from '../jobs/outbox';
import { createMentionFinder, type MentionFinder } from './skill-mentions';
import { createNameSearch, type Hit, type NameSearch } from './skill-names';
import { loadSkillRows } from './skill-rows';

/** A skill as a picker is told of it. */
export type FoundSkill = Readonly<{ key: string; label: string; above: string; found?: string }>;
type Wanted = Readonly<{ language: Language; limit: number }>;
/** Finds skills by what one types and in what one has written. */
export type SkillIndex = Readonly<{
  search: (query: string, wanted: Wanted) => readonly FoundSkill[];
  suggest: (text: string, wanted: Wanted) => readonly FoundSkill[];
}>;

type Held = { index: SkillIndex; position: OutboxPosition };

const told =
  (find: NameSearch | MentionFinder) =>
  (asked: string, wanted: Wanted): FoundSkill[] =>
    find(asked, wanted).map(({ row, found }: Hit) => ({
      key: row.key,
      label: row.label[wanted.language],
      above: row.above[wanted.language],
      ...(found === undefined ? {} : { found }),
    }));

async function build(db: Db): Promise<Held> {
  // The position is taken first: what is written while we load makes us load again, which does no harm.
  const position = await outboxTip(db);
  const rows = await loadSkillRows(db);
  let mentions: MentionFinder | undefined;
  const suggest: MentionFinder = (text, wanted) => (mentions ??= createMentionFinder(rows))(text, wanted);
  return { index: { search: told(createNameSearch(rows)), suggest: told(suggest) }, position };
}

const batch = 1000;

/** The same index, or a new one when the taxonomy has changed since it was built. */
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

/** The prepared skills as of this moment, built once and anew when the taxonomy changes. */
export async function skillIndex(db: Db): Promise<SkillIndex> {
  kept.samspelSkills ??= new WeakMap();
  const building = kept.samspelSkills.get(db);
  const current = building ? building.then((held) => catchUp(db, held)) : build(db);
  kept.samspelSkills.set(db, current);
  try {
    return (await current).index;
  } catch (error) {
    kept.samspelSkills.delete(db);
    throw error;
  }
}
