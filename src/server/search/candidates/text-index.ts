import type { TermVector } from '@/domain/match/text/term-vector';
import { buildPostings, heavyTerms, type Postings, readAtMost } from './postings';
import { createVectorStore, type PackedVectors, type VectorStore } from './vector-store';

/** One language's texts: their vectors, the postings of those settled, and small lists of those added since. */
export type TextIndex = Readonly<{
  store: VectorStore;
  add: (vector: TermVector | null) => number;
  /** Calls back with each text of a term's list, heaviest first, at most `readAtMost` of them; impact 1–255. */
  read: (term: number, visit: (row: number, impact: number) => void) => void;
  /** Rebuilds the postings over all texts that are alive. */
  settle: (isAlive: (row: number) => boolean) => void;
  /** Texts added since the postings were built. */
  unsettled: () => number;
  postings: () => Postings;
  bytes: () => number;
}>;

type Recent = { rows: number[]; impacts: number[] };

/** Makes a text index, empty or from saved vectors and postings. */
export const createTextIndex = (saved?: Readonly<{ vectors: PackedVectors; postings: Postings }>): TextIndex => {
  const store = createVectorStore(saved?.vectors);
  let postings = saved?.postings ?? buildPostings(store, () => true);
  let settled = store.rows();
  const recent = new Map<number, Recent>();
  return {
    store,
    add: (vector) => {
      const row = store.add(vector);
      for (const { term, impact } of heavyTerms(store, row)) {
        const list = recent.get(term) ?? { rows: [], impacts: [] };
        list.rows.push(row);
        list.impacts.push(impact);
        recent.set(term, list);
      }
      return row;
    },
    read: (term, visit) => {
      const { terms, starts, texts, impacts } = postings;
      const list = terms.get(term);
      if (list >= 0) {
        const from = starts[list] as number;
        const to = Math.min(from + readAtMost, starts[list + 1] as number);
        for (let at = from; at < to; at++) visit(texts[at] as number, impacts[at] as number);
      }
      const added = recent.get(term);
      if (!added) return;
      for (let at = 0; at < added.rows.length; at++) visit(added.rows[at] as number, added.impacts[at] as number);
    },
    settle: (isAlive) => {
      postings = buildPostings(store, isAlive);
      settled = store.rows();
      recent.clear();
    },
    unsettled: () => store.rows() - settled,
    postings: () => postings,
    bytes: () =>
      store.bytes() +
      postings.terms.bytes() +
      postings.starts.byteLength +
      postings.texts.byteLength +
      postings.impacts.byteLength,
  };
};
