import type { CorpusStatistics, PackedStatistics } from '@/domain/match/text/corpus-statistics';
import { isBigram, type TermBag } from '@/domain/match/text/term-bag';
import { createTermTable, type TermTable } from './term-table';

/** In how many texts each term stands, counted once when an index is built and then left alone. */
export type CountedStatistics = CorpusStatistics & Readonly<{ pack: () => PackedStatistics; bytes: () => number }>;

const statisticsOf = (
  table: TermTable,
  { works, totalLength }: Readonly<{ works: number; totalLength: number }>,
): CountedStatistics => ({
  works,
  meanLength: works > 0 ? totalLength / works : 0,
  frequencyOf: (id) => Math.max(0, table.get(id)),
  pack: () => {
    const ids = new Uint32Array(table.size());
    const frequencies = new Uint32Array(table.size());
    let at = 0;
    table.forEach((id, frequency) => {
      ids[at] = id;
      frequencies[at++] = frequency;
    });
    return { works, totalLength, ids, frequencies };
  },
  bytes: () => table.bytes(),
});

/** Opens saved statistics. */
export const openStatistics = (saved: PackedStatistics): CountedStatistics => {
  const table = createTermTable(saved.ids.length);
  saved.ids.forEach((id, at) => table.set(id, saved.frequencies[at] ?? 0));
  return statisticsOf(table, saved);
};

/** Counts the terms of texts as they come; `finish` leaves out bigrams seen once, which are most of all terms and count as unseen. */
export const countTexts = (): Readonly<{ add: (bag: TermBag) => void; finish: () => CountedStatistics }> => {
  const table = createTermTable();
  let works = 0;
  let totalLength = 0;
  return {
    add: (bag) => {
      works++;
      totalLength += bag.length;
      for (let at = 0; at < bag.ids.length; at++) table.add(bag.ids[at] as number, 1);
    },
    finish: () => {
      const kept = createTermTable(table.size() / 2);
      table.forEach((term, count) => {
        if (count > 1 || !isBigram(term)) kept.set(term, count);
      });
      return statisticsOf(kept, { works, totalLength });
    },
  };
};
