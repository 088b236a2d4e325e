import { setImmediate as breathe } from 'node:timers/promises';
import type { Language } from '@/domain/shared/language';
import { type ConceptFinder, createConceptFinder } from '@/domain/text/concepts';
import { getAnalyser, getLexicon } from '@/domain/text/default-analyser';
import { guessLanguage } from '@/domain/text/guess-language';
import { indexSkills, type SkillIndex } from '@/domain/text/skill-index';
import { searchSkills } from '@/domain/text/skill-search';
import { suggestConcepts } from '@/domain/text/suggest-concepts';
import type { SkillRow } from './skill-rows';

/** A skill as a picker is told of it; `found` are the words it was found by: another name than its label, or a passage. */
export type FoundSkill = Readonly<{ key: string; label: string; above: string; found?: string }>;
type Wanted = Readonly<{ language: Language; limit: number }>;

/** Finds skills by what one types and in what one has written. */
export type SkillFinder = Readonly<{
  search: (query: string, wanted: Wanted) => readonly FoundSkill[];
  suggest: (text: string, wanted: Wanted) => readonly FoundSkill[];
}>;

/** The core is what challenges ask for, so of two equally good names its own comes first. */
const coreWorth = 6;
/** Of what was found so many times more than is shown are looked at, so that the core's are among them. */
const spare = 4;
/** So many skills are prepared at a time; requests are answered in between, also with all of ESCO. */
const shelf = 2000;
const handful = 100;

const told = (row: SkillRow, language: Language) => ({
  key: row.key,
  label: row[language],
  above: language === 'sv' ? row.aboveSv : row.aboveEn,
});

async function indexInShelves(rows: readonly SkillRow[]): Promise<SkillIndex[]> {
  const shelves: SkillIndex[] = [];
  // Reading a word for the first time is what takes long; the analyser remembers it, and a shelf is then quick to fill.
  for (let at = 0; at < rows.length; at += handful) {
    for (const { sv, en, svAlt, enAlt } of rows.slice(at, at + handful)) {
      getAnalyser().analyse([sv, ...svAlt].join('\n'), 'sv');
      getAnalyser().analyse([en, ...enAlt].join('\n'), 'en');
    }
    await breathe();
  }
  for (let at = 0; at < rows.length; at += shelf) {
    shelves.push(indexSkills(rows.slice(at, at + shelf), getAnalyser()));
    await breathe();
  }
  return shelves;
}

/** Prepares all skills for being found by name; for being found in texts when that is first asked for. */
export async function createSkillFinder(rows: readonly SkillRow[]): Promise<SkillFinder> {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const shelves = await indexInShelves(rows);
  let concepts: ConceptFinder | undefined;
  return {
    search: (query, { language, limit }) =>
      shelves
        .flatMap((index) => searchSkills(index, { query, language, limit: limit * spare }))
        .flatMap(({ skill, score, name }) => {
          const row = byKey.get(skill);
          return row ? [{ row, name, worth: score + (row.isCore ? coreWorth : 0) }] : [];
        })
        .sort((a, b) => b.worth - a.worth || (a.row.key < b.row.key ? -1 : 1))
        .slice(0, limit)
        .map(({ row, name }) => ({ ...told(row, language), ...(name === row[language] ? {} : { found: name }) })),
    suggest: (text, { language, limit }) => {
      const finder = (concepts ??= createConceptFinder(rows, getAnalyser(), getLexicon()));
      // A form may hold texts in both languages; each part is read in its own.
      const found = text
        .split(/\n\s*\n/)
        .filter((part) => part.trim() !== '')
        .flatMap((part) => finder.find(part, guessLanguage(part, getLexicon()).language));
      return suggestConcepts(found)
        .flatMap(({ skill, passages }) => {
          const row = byKey.get(skill);
          const [first] = passages;
          return row && first ? [{ ...told(row, language), found: first.surface }] : [];
        })
        .slice(0, limit);
    },
  };
}
