/** The Swedish order of names, made when it is first wanted and then kept as documents come and go. */
export type NameOrder = Readonly<{
  add: (place: number) => void;
  remove: (place: number) => void;
  /** When places are others. */
  forget: () => void;
  /** For each of so many places where it stands in the order; those that are gone stand at 0. */
  ranks: (places: () => readonly number[], length: number) => Uint32Array;
}>;

/** `compare` puts two places in order, and never says that two are equal. */
export function createNameOrder(compare: (a: number, b: number) => number): NameOrder {
  let order: number[] | null = null;
  let ranks: Uint32Array | null = null;
  return {
    add: (place) => {
      ranks = null;
      if (!order) return;
      let [low, high] = [0, order.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compare(order[middle] as number, place) < 0) low = middle + 1;
        else high = middle;
      }
      order.splice(low, 0, place);
    },
    remove: (place) => {
      ranks = null;
      const at = order?.indexOf(place) ?? -1;
      if (at >= 0) order?.splice(at, 1);
    },
    forget: () => {
      [order, ranks] = [null, null];
    },
    ranks: (places, length) => {
      order ??= [...places()].sort(compare);
      if (!ranks || ranks.length < length) {
        ranks = new Uint32Array(length);
        for (const [at, place] of order.entries()) ranks[place] = at;
      }
      return ranks;
    },
  };
}
