/**
 * A table from 32-bit term numbers to counts or row numbers, in two typed arrays: 8 bytes for each slot, where a Map
 * of numbers this large takes some 60. Values are stored plus one, so that zero means an empty slot.
 */
export type TermTable = Readonly<{
  size: () => number;
  /** The value of a term, or -1. */
  get: (term: number) => number;
  set: (term: number, value: number) => void;
  add: (term: number, by: number) => void;
  forEach: (visit: (term: number, value: number) => void) => void;
  bytes: () => number;
  /** The slots themselves, for saving. */
  pack: () => PackedTable;
}>;

export type PackedTable = Readonly<{ keys: Uint32Array; values: Uint32Array }>;

const fullest = 0.6;

/** Makes a term table with room for about `expected` terms; it grows when needed. */
export const createTermTable = (expected = 1024, saved?: PackedTable): TermTable => {
  let slots = saved?.keys.length ?? 1 << Math.max(4, Math.ceil(Math.log2((expected + 1) / fullest)));
  let keys = saved?.keys ?? new Uint32Array(slots);
  let values = saved?.values ?? new Uint32Array(slots);
  let used = saved ? saved.values.reduce((count, value) => count + (value === 0 ? 0 : 1), 0) : 0;

  // Term numbers are well mixed already; their low bit only says that they are bigrams, so it is left out.
  const slotOf = (term: number): number => {
    const last = slots - 1;
    let slot = (term >>> 1) & last;
    while (values[slot] !== 0 && keys[slot] !== term) slot = (slot + 1) & last;
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values];
    slots *= 2;
    keys = new Uint32Array(slots);
    values = new Uint32Array(slots);
    for (let at = 0; at < oldKeys.length; at++) {
      const value = oldValues[at] as number;
      if (value === 0) continue;
      const slot = slotOf(oldKeys[at] as number);
      keys[slot] = oldKeys[at] as number;
      values[slot] = value;
    }
  };
  const set = (term: number, value: number): void => {
    let slot = slotOf(term);
    if (values[slot] === 0) {
      if (++used > slots * fullest) {
        grow();
        slot = slotOf(term);
      }
      keys[slot] = term;
    }
    values[slot] = value + 1;
  };
  const get = (term: number): number => (values[slotOf(term)] as number) - 1;
  return {
    size: () => used,
    get,
    set,
    add: (term, by) => set(term, Math.max(0, get(term)) + by),
    forEach: (visit) => {
      for (let at = 0; at < slots; at++) if (values[at] !== 0) visit(keys[at] as number, (values[at] as number) - 1);
    },
    bytes: () => slots * 8,
    pack: () => ({ keys, values }),
  };
};
