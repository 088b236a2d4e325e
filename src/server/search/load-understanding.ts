import type { Db } from '../adapters/db/client';
import { keepCurrent } from '../adapters/jobs/keep-current';
import { linesFor } from '../event-readers';
import type { Topic } from '../events';
import { loadSkillRows } from '../taxonomy/skill-rows';
import { loadLayWords } from '../taxonomy/lay-words.queries';
import { understand, type Understanding } from './meanings';

const loadBroader = async (db: Db): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.$queryRaw<{ skill: string; broader: string }[]>`
    select distinct on (b."skillKey") b."skillKey" as skill, b."broaderKey" as broader
    from "SkillBroader" b join "Skill" a on a."key" = b."broaderKey"
    order by b."skillKey", a."source", a."level" desc, a."key"`;
  return new Map(rows.map(({ skill, broader }) => [skill, broader]));
};

const ofWords: ReadonlySet<string> = new Set<Topic>(['taxonomy.changed', 'lay_word.changed']);

const keeper = keepCurrent<Understanding>('understanding', {
  build: async ({ db }) => {
    const [skills, themes, layWords, broader] = await Promise.all([
      loadSkillRows(db),
      db.theme.findMany({ where: { retired: false }, select: { key: true, sv: true, en: true } }),
      loadLayWords(db),
      loadBroader(db),
    ]);
    return { value: understand({ skills, themes, layWords, broader }) };
  },
  advance: async (_given, understanding, lines) =>
    linesFor('search', lines).some(({ topic }) => ofWords.has(topic)) ? null : understanding,
});

/** What people's words mean in this city, as of this call: built once, and anew when the taxonomy has changed. */
export const currentUnderstanding = keeper.current;
/** As it lies there; null before the first call of `currentUnderstanding`. */
export const heldUnderstanding = keeper.held;
