import type { TermVector } from '@/domain/match/text/term-vector';
import { buildPostings, heavyTerms, type Postings } from './postings';
import { createVectorStore, type PackedVectors, type VectorStore } from './vector-store';

/** One language's texts: their vectors, the postings of those settled, and small lists of those added since. */
export type TextIndex = Readonly<{
  store: VectorStore;
  add: (vector: TermVector | null) => number;
  /** Texts of a term that were added since the postings were built. */
  recent: (term: number) => Recent | null;
  /** Rebuilds the postings over all texts that are alive. */
  settle: (isAlive: (row: number) => boolean) => void;
  /** Texts added since the postings were built. */
  unsettled: () => number;
  postings: () => Postings;
  bytes: () => number;
}>;

export type Recent = { rows: number[]; impacts: number[] };

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
    recent: (term) => recent.get(term) ?? null,
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
