import type { Db } from '../adapters/db/client';
import { keepCurrent } from '../adapters/jobs/keep-current';
import { linesFor } from '../event-readers';
import { createSkillFinder, type SkillFinder } from './skill-finder';
import { loadSkillRows } from './skill-rows';

const keeper = keepCurrent<SkillFinder>('skills', {
  build: async ({ db }) => ({ value: await createSkillFinder(await loadSkillRows(db)) }),
  advance: async (_given, finder, lines) => (linesFor('skills', lines).length > 0 ? null : finder),
});

/** The prepared skills as of this moment: built once, and anew when the taxonomy has changed. */
export const skillIndex = (db: Db, now: Date): Promise<SkillFinder> => keeper.current(db, now);
