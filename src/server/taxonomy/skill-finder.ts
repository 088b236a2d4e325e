import type { Language } from '@/domain/shared/language';
import { createConceptFinder } from '@/domain/text/concepts';
import { getAnalyser, getLexicon } from '@/domain/text/default-analyser';
import { guessLanguage } from '@/domain/text/guess-language';
import { indexSkills } from '@/domain/text/skill-index';
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

const told = (row: SkillRow, language: Language) => ({
  key: row.key,
  label: row[language],
  above: language === 'sv' ? row.aboveSv : row.aboveEn,
});

/** Prepares all skills; each of the two ways to find them when it is first asked for. */
export function createSkillFinder(rows: readonly SkillRow[]): SkillFinder {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const once = <T>(make: () => T): (() => T) => {
    let made: { value: T } | undefined;
    return () => (made ??= { value: make() }).value;
  };
  const names = once(() => indexSkills(rows, getAnalyser()));
  const concepts = once(() => createConceptFinder(rows, getAnalyser()));
  return {
    search: (query, { language, limit }) =>
      searchSkills(names(), { query, language, limit: limit * spare })
        .flatMap(({ skill, score, name }) => {
          const row = byKey.get(skill);
          return row ? [{ row, name, worth: score + (row.isCore ? coreWorth : 0) }] : [];
        })
        .sort((a, b) => b.worth - a.worth)
        .slice(0, limit)
        .map(({ row, name }) => ({ ...told(row, language), ...(name === row[language] ? {} : { found: name }) })),
    suggest: (text, { language, limit }) => {
      // A form may hold texts in both languages; each part is read in its own.
      const found = text
        .split(/\n\s*\n/)
        .filter((part) => part.trim() !== '')
        .flatMap((part) => concepts().find(part, guessLanguage(part, getLexicon()).language));
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
