/** One who can fill gaps: `mask` has a bit for each gap filled, `fit` (0–100) decides between equals. */
export type Filler = Readonly<{ id: string; mask: number; fit: number }>;

/** A choice of fillers; `isFewest` is false where it was found by the greedy rule and fewer might do. */
export type Cover = Readonly<{ ids: readonly string[]; isFewest: boolean }>;

/** More gaps than this are covered greedily; fewer, exactly (2^12 states). */
export const exactGaps = 12;
/** Bits in a mask: a need with more skills than this is cut. */
export const maxGaps = 30;

const countBits = (mask: number): number => {
  let bits = 0;
  for (let left = mask; left !== 0; left &= left - 1) bits++;
  return bits;
};

const byFit = (a: Filler, b: Filler): number => b.fit - a.fit || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The best filler of each mask: two that fill the same gaps are never both needed. */
const bestOfEachMask = (fillers: readonly Filler[]): Filler[] => {
  const best = new Map<number, Filler>();
  for (const filler of [...fillers].sort(byFit))
    if (filler.mask !== 0 && !best.has(filler.mask)) best.set(filler.mask, filler);
  return [...best.values()];
};

type State = Readonly<{ count: number; fit: number; by: Filler; from: number }>;

const coverExactly = (goal: number, fillers: readonly Filler[]): Filler[] => {
  const states: (State | undefined)[] = Array.from({ length: goal + 1 });
  for (let covered = 0; covered < goal; covered++) {
    const here = states[covered];
    if (covered !== 0 && !here) continue;
    const open = goal & ~covered;
    const lowest = open & -open;
    if (lowest === 0) continue;
    for (const by of fillers) {
      if ((by.mask & lowest) === 0) continue;
      const next = covered | (by.mask & goal);
      const count = (here?.count ?? 0) + 1;
      const fit = (here?.fit ?? 0) + by.fit;
      const known = states[next];
      if (!known || count < known.count || (count === known.count && fit > known.fit))
        states[next] = { count, fit, by, from: covered };
    }
  }
  const chosen: Filler[] = [];
  for (let at = goal; at !== 0; ) {
    const state = states[at];
    if (!state) break;
    chosen.push(state.by);
    at = state.from;
  }
  return chosen;
};

const coverGreedily = (goal: number, fillers: readonly Filler[]): Filler[] => {
  const chosen: Filler[] = [];
  let open = goal;
  while (open !== 0) {
    let best: Filler | null = null;
    let gain = 0;
    for (const filler of fillers) {
      const now = countBits(filler.mask & open);
      if (now > gain) [best, gain] = [filler, now];
    }
    if (!best) break;
    chosen.push(best);
    open &= ~best.mask;
  }
  return chosen;
};

/**
 * The fewest fillers that together fill every gap of `goal` that anyone can fill; among equally few, those that fit
 * best in sum. Exact for up to 12 gaps; beyond that each step takes whoever fills the most (at most ln n + 1 times the
 * fewest: Chvátal 1979).
 */
export const coverSet = (goal: number, fillers: readonly Filler[]): Cover => {
  const able = bestOfEachMask(fillers.map((filler) => ({ ...filler, mask: filler.mask & goal })));
  const reachable = able.reduce((mask, filler) => mask | filler.mask, 0);
  const bits = Array.from({ length: maxGaps }, (_, bit) => 1 << bit).filter((bit) => (reachable & bit) !== 0);
  const pack = (mask: number): number =>
    bits.reduce((packed, bit, at) => ((mask & bit) === 0 ? packed : packed | (1 << at)), 0);
  const packed = able.map((filler) => ({ ...filler, mask: pack(filler.mask) }));
  const isFewest = bits.length <= exactGaps;
  const chosen = (isFewest ? coverExactly : coverGreedily)(pack(reachable), packed);
  return { ids: chosen.sort(byFit).map(({ id }) => id), isFewest };
};
