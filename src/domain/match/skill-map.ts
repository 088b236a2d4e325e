import type { Bilingual, Language } from '../shared/language';
import { type Closeness, createCloseness } from '../taxonomy/closeness';
import type { FoundConcept } from '../text/concepts';

/** How near a solver's skill is to a needed one; `weight` 0–1. Null where they are not related. */
export type SkillCloseness = Closeness;

/** Finds skills in a text of a language. */
export type FindSkills = (text: string, language: Language) => readonly FoundConcept[];

/** What the ranker asks of the taxonomy. */
export type SkillMap = Readonly<{
  labelOf: (skill: string) => Bilingual;
  themeLabelOf: (theme: string) => Bilingual;
  /** How near `had` is to `needed`: narrower means that the solver's skill is a special case of the needed one. */
  closeness: (needed: string, had: string) => SkillCloseness | null;
  /** The skills that a text names, each with its passage and how sure that is. */
  findIn: FindSkills;
}>;

export type SkillRow = Readonly<{ key: string; parents: readonly string[]; sv: string; en: string }>;
export type ThemeRow = Readonly<{ key: string; sv: string; en: string }>;

const findNone: FindSkills = () => [];

/**
 * Makes the ranker's view of a taxonomy from rows of skills and themes; an unknown key is its own label. Without
 * `findIn` no skills are found in texts.
 */
export const createSkillMap = (
  skills: readonly SkillRow[],
  themes: readonly ThemeRow[] = [],
  findIn: FindSkills = findNone,
): SkillMap => {
  const rows = new Map(skills.map((row) => [row.key, row]));
  const themeRows = new Map(themes.map((row) => [row.key, row]));
  const label = (row: Bilingual | undefined, key: string): Bilingual =>
    row ? { sv: row.sv, en: row.en } : { sv: key, en: key };
  return {
    labelOf: (skill) => label(rows.get(skill), skill),
    themeLabelOf: (theme) => label(themeRows.get(theme), theme),
    closeness: createCloseness(skills),
    findIn,
  };
};
