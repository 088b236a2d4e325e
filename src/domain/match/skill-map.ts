import type { Bilingual } from '../shared/language';

/** How near a solver's skill is to a needed one; `weight` 0–1. Null where they are not related. */
export type SkillCloseness = Readonly<{ kind: 'same' | 'narrower' | 'broader' | 'sibling'; weight: number }>;

/** What the ranker asks of the taxonomy. */
export type SkillMap = Readonly<{
  labelOf: (skill: string) => Bilingual;
  themeLabelOf: (theme: string) => Bilingual;
  /** How near `had` is to `needed`: narrower means that the solver's skill is a special case of the needed one. */
  closeness: (needed: string, had: string) => SkillCloseness | null;
}>;

export type SkillRow = Readonly<{ key: string; parents: readonly string[]; sv: string; en: string }>;
export type ThemeRow = Readonly<{ key: string; sv: string; en: string }>;

const closenessWeights = { same: 1, narrower: 0.9, broader: 0.5, sibling: 0.3 } as const;
const deepest = 8;

/** Makes the ranker's view of a taxonomy from rows of skills and themes; an unknown key is its own label. */
export const createSkillMap = (skills: readonly SkillRow[], themes: readonly ThemeRow[] = []): SkillMap => {
  const rows = new Map(skills.map((row) => [row.key, row]));
  const themeRows = new Map(themes.map((row) => [row.key, row]));
  const parentsOf = (key: string): readonly string[] => rows.get(key)?.parents ?? [];
  const isBelow = (key: string, above: string, steps: number): boolean =>
    steps > 0 && parentsOf(key).some((parent) => parent === above || isBelow(parent, above, steps - 1));
  const areSiblings = (a: string, b: string): boolean =>
    parentsOf(a).some((parent) => parentsOf(parent).length > 0 && parentsOf(b).includes(parent));
  const kindOf = (needed: string, had: string): SkillCloseness['kind'] | null => {
    if (needed === had) return 'same';
    if (isBelow(had, needed, deepest)) return 'narrower';
    if (parentsOf(needed).includes(had)) return 'broader';
    return areSiblings(needed, had) ? 'sibling' : null;
  };
  const label = (row: Bilingual | undefined, key: string): Bilingual =>
    row ? { sv: row.sv, en: row.en } : { sv: key, en: key };
  return {
    labelOf: (skill) => label(rows.get(skill), skill),
    themeLabelOf: (theme) => label(themeRows.get(theme), theme),
    closeness: (needed, had) => {
      const kind = kindOf(needed, had);
      return kind === null ? null : { kind, weight: closenessWeights[kind] };
    },
  };
};
