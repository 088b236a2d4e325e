import type { Db } from '../adapters/db/client';
import { keepCurrent } from '../adapters/jobs/keep-current';
import { ThreadAway } from '../adapters/jobs/thread';
import { refused } from '../errors';
import { linesFor } from '../event-readers';
import { indexThread } from '../index-thread/index-threads';
import { createSkillFinder, type FoundSkill, type SkillFinder } from './skill-finder';
import { loadSkillRows } from './skill-rows';

const keeper = keepCurrent<SkillFinder>('skills', {
  build: async ({ db }) => ({ value: await createSkillFinder(await loadSkillRows(db)) }),
  advance: async (_given, finder, lines) => (linesFor('skills', lines).length > 0 ? null : finder),
});

type Search = Parameters<SkillFinder['search']>;
type Suggest = Parameters<SkillFinder['suggest']>;
/** What may be asked of whoever keeps the skills, in this thread or another. */
type SkillCalls = Readonly<{
  searchSkills: (now: Date, ...asked: Search) => Promise<readonly FoundSkill[]>;
  suggestSkills: (now: Date, ...asked: Suggest) => Promise<readonly FoundSkill[]>;
}>;

/** The prepared skills as of each call: built once, and anew when the taxonomy has changed. */
export const skillCalls = (db: Db): SkillCalls => ({
  searchSkills: async (now, ...asked) => (await keeper.current(db, now)).search(...asked),
  suggestSkills: async (now, ...asked) => (await keeper.current(db, now)).suggest(...asked),
});

/** A thread that fell is back in moments: whoever asks meanwhile is told so. */
const orBuilding = (error: unknown): never => {
  throw error instanceof ThreadAway ? refused([{ code: 'skills_building' }]) : error;
};

/** Whoever keeps the skills of this database; a thread answers as soon as it has them. */
export function skillIndex(db: Db): SkillCalls {
  const thread = indexThread(db, 'search');
  if (!thread) return skillCalls(db);
  return {
    searchSkills: (...asked) => thread.call<readonly FoundSkill[]>('searchSkills', ...asked).catch(orBuilding),
    suggestSkills: (...asked) => thread.call<readonly FoundSkill[]>('suggestSkills', ...asked).catch(orBuilding),
  };
}
