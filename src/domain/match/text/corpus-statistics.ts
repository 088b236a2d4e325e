import type { TermBag } from './term-bag';

/** What is known of all works in one language: their number, their mean length (words) and in how many a term stands. */
export type CorpusStatistics = Readonly<{
  works: number;
  meanLength: number;
  frequencyOf: (id: number) => number;
}>;

/** Statistics as they are saved: two arrays of the same length, ids ascending. */
export type PackedStatistics = Readonly<{
  works: number;
  totalLength: number;
  ids: Uint32Array;
  frequencies: Uint32Array;
}>;

/** Statistics that follow the corpus: works are added and taken away one at a time. */
export type StatisticsCounter = CorpusStatistics &
  Readonly<{ add: (bag: TermBag) => void; remove: (bag: TermBag) => void; pack: () => PackedStatistics }>;

const nothing: PackedStatistics = {
  works: 0,
  totalLength: 0,
  ids: new Uint32Array(0),
  frequencies: new Uint32Array(0),
};

/** Counts works and the terms that stand in them, from the start or from saved statistics. */
export const countStatistics = (saved: PackedStatistics = nothing): StatisticsCounter => {
  const frequency = new Map<number, number>();
  saved.ids.forEach((id, i) => void frequency.set(id, saved.frequencies[i] ?? 0));
  let { works, totalLength } = saved;
  const change = (bag: TermBag, by: 1 | -1): void => {
    works = Math.max(0, works + by);
    totalLength = Math.max(0, totalLength + by * bag.length);
    for (const id of bag.ids) {
      const left = (frequency.get(id) ?? 0) + by;
      if (left > 0) frequency.set(id, left);
      else frequency.delete(id);
    }
  };
  return {
    get works() {
      return works;
    },
    get meanLength() {
      return works > 0 ? totalLength / works : 0;
    },
    frequencyOf: (id) => frequency.get(id) ?? 0,
    add: (bag) => change(bag, 1),
    remove: (bag) => change(bag, -1),
    pack: () => {
      const ids = Uint32Array.from(frequency.keys()).sort();
      return { works, totalLength, ids, frequencies: Uint32Array.from(ids, (id) => frequency.get(id) ?? 0) };
    },
  };
};
