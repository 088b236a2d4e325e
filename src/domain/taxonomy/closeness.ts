/** How near a skill that someone has is to one that is needed. */
export type ClosenessKind = 'same' | 'narrower' | 'broader' | 'sibling';
export type Closeness = Readonly<{ kind: ClosenessKind; weight: number }>;

/** The published weights (0–1) of closeness along the hierarchy, each with its reason. */
export const closenessTable: Readonly<
  Record<ClosenessKind, Readonly<{ weight: number; reason: Readonly<{ sv: string; en: string }> }>>
> = {
  same: {
    weight: 1,
    reason: { sv: 'Det är just den kompetens som behövs.', en: 'It is the very skill that is needed.' },
  },
  narrower: {
    weight: 0.9,
    reason: {
      sv: 'En mer specialiserad kompetens ingår i den som behövs, men täcker kanske inte hela.',
      en: 'A more specialised skill is part of the one needed, but may not cover all of it.',
    },
  },
  broader: {
    weight: 0.5,
    reason: {
      sv: 'En bredare kompetens säger att området är känt, men inte att just den här delen är det.',
      en: 'A broader skill says that the field is known, but not that this very part of it is.',
    },
  },
  sibling: {
    weight: 0.3,
    reason: {
      sv: 'En kompetens intill, under samma rubrik, gör det lättare att lära sig den som behövs.',
      en: 'A neighbouring skill under the same heading makes the one needed easier to learn.',
    },
  },
};

/** A skill's place in the hierarchy: a core skill has at most one parent, an imported one may have several. */
export type SkillPlace = Readonly<{ key: string; parents: readonly string[] }>;

/** How many steps up the hierarchy are read, so that a loop in imported data cannot hold the search. */
const maxSteps = 8;

const listAncestors = (key: string, parentsOf: (key: string) => readonly string[]): Set<string> => {
  const seen = new Set<string>();
  let level = parentsOf(key);
  for (let step = 0; step < maxSteps && level.length > 0; step++) {
    const next = level.filter((parent) => !seen.has(parent));
    for (const parent of next) seen.add(parent);
    level = next.flatMap(parentsOf);
  }
  seen.delete(key);
  return seen;
};

/**
 * Makes the measure of closeness over a hierarchy: same, narrower (`had` lies below `needed`, however deep), broader
 * (`had` is a parent of `needed`), sibling (a shared parent that is not a top heading); else null.
 */
export const createCloseness = (places: readonly SkillPlace[]): ((needed: string, had: string) => Closeness | null) => {
  const byKey = new Map(places.map((place) => [place.key, place.parents]));
  const parentsOf = (key: string): readonly string[] => byKey.get(key) ?? [];
  const ancestors = new Map<string, Set<string>>();
  const ancestorsOf = (key: string): Set<string> => {
    const known = ancestors.get(key) ?? listAncestors(key, parentsOf);
    ancestors.set(key, known);
    return known;
  };
  const kindOf = (needed: string, had: string): ClosenessKind | null => {
    if (needed === had) return 'same';
    if (ancestorsOf(had).has(needed)) return 'narrower';
    if (parentsOf(needed).includes(had)) return 'broader';
    const shared = parentsOf(needed).some((parent) => parentsOf(parent).length > 0 && parentsOf(had).includes(parent));
    return shared ? 'sibling' : null;
  };
  return (needed, had) => {
    const kind = kindOf(needed, had);
    return kind && { kind, weight: closenessTable[kind].weight };
  };
};
