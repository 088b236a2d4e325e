import type { CorpusStatistics, PackedStatistics } from '@/domain/match/text/corpus-statistics';
import { isBigram, type TermBag } from '@/domain/match/text/term-bag';
import { createTermTable } from './term-table';

/** In how many texts each term stands, counted once when an index is built and then left alone. */
export type CountedStatistics = CorpusStatistics & Readonly<{ pack: () => PackedStatistics; bytes: () => number }>;

/** Opens saved statistics. */
export const openStatistics = (saved: PackedStatistics): CountedStatistics => {
  const table = createTermTable(saved.ids.length);
  saved.ids.forEach((id, at) => table.set(id, saved.frequencies[at] ?? 0));
  return {
    works: saved.works,
    meanLength: saved.works > 0 ? saved.totalLength / saved.works : 0,
    frequencyOf: (id) => Math.max(0, table.get(id)),
    pack: () => saved,
    bytes: () => table.bytes(),
  };
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
      const isKept = (term: number, count: number): boolean => count > 1 || !isBigram(term);
      let kept = 0;
      table.forEach((term, count) => void (isKept(term, count) && kept++));
      const ids = new Uint32Array(kept);
      const frequencies = new Uint32Array(kept);
      let at = 0;
      table.forEach((term, count) => {
        if (!isKept(term, count)) return;
        ids[at] = term;
        frequencies[at++] = count;
      });
      return openStatistics({ works, totalLength, ids, frequencies });
    },
  };
};
