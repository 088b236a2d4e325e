import { isBigram } from '@/domain/match/text/term-bag';
import type { TermVector } from '@/domain/match/text/term-vector';
import { createTermTable, type TermTable } from './term-table';
import type { VectorStore } from './vector-store';

/**
 * For each term the texts where it stands among the heaviest terms, 5 bytes each: the text's row and its weight as an
 * impact of 1–255. A list longer than `readAtMost` has its heaviest first, so that a query may stop there.
 */
export type Postings = Readonly<{ terms: TermTable; starts: Uint32Array; texts: Uint32Array; impacts: Uint8Array }>;

/** Only so many of a text's heaviest terms propose it; the ranker then compares all of them. */
export const termsPerText = 48;
/** A query reads at most so many texts of one term. */
export const readAtMost = 4000;

export const impactOf = (weight: number): number => Math.max(1, Math.min(255, Math.round(weight * 255)));

/**
 * How heavy a bigram counts beside a word when a text's heaviest terms are picked: it is rare, and so heavy, but seldom
 * asked for. With 1 the candidates lose a quarter of what ranking everyone finds (docs/evaluation.md).
 */
const bigramWeight = 0.5;

const heaviness = (term: number, weight: number): number => (isBigram(term) ? weight * bigramWeight : weight);

/** The heaviness from which a term is among the text's `termsPerText` heaviest. */
const heavinessToEnter = ({ ids, weights }: TermVector): number => {
  if (weights.length <= termsPerText) return 0;
  const sorted = Float64Array.from(weights, (weight, at) => heaviness(ids[at] as number, weight)).sort();
  return sorted[sorted.length - termsPerText] ?? 0;
};

const forEachHeavy = (store: VectorStore, row: number, visit: (term: number, weight: number) => void): void => {
  const vector = store.get(row);
  if (!vector) return;
  const from = heavinessToEnter(vector);
  for (let at = 0; at < vector.ids.length; at++) {
    const term = vector.ids[at] as number;
    const weight = vector.weights[at] as number;
    if (heaviness(term, weight) >= from) visit(term, weight);
  }
};

/** The terms of one text that propose it, with their impacts. */
export const heavyTerms = (store: VectorStore, row: number): { term: number; impact: number }[] => {
  const heavy: { term: number; impact: number }[] = [];
  forEachHeavy(store, row, (term, weight) => heavy.push({ term, impact: impactOf(weight) }));
  return heavy;
};

const orderLongLists = ({ starts, texts, impacts }: Postings): void => {
  for (let list = 0; list + 1 < starts.length; list++) {
    const from = starts[list] as number;
    const to = starts[list + 1] as number;
    if (to - from <= readAtMost) continue;
    const keys = new Float64Array(to - from);
    for (let at = from; at < to; at++)
      keys[at - from] = (255 - (impacts[at] as number)) * 2 ** 32 + (texts[at] as number);
    keys.sort();
    for (let at = from; at < to; at++) {
      const key = keys[at - from] as number;
      const high = Math.floor(key / 2 ** 32);
      impacts[at] = 255 - high;
      texts[at] = key - high * 2 ** 32;
    }
  }
};

/** Builds the postings of all texts of a store, by counting and then filling; `isAlive` leaves removed texts out. */
export const buildPostings = (store: VectorStore, isAlive: (row: number) => boolean): Postings => {
  const terms = createTermTable(store.rows() * 4);
  const counts: number[] = [];
  for (let row = 0; row < store.rows(); row++) {
    if (!isAlive(row)) continue;
    forEachHeavy(store, row, (term) => {
      const list = terms.get(term);
      if (list < 0) terms.set(term, counts.push(1) - 1);
      else counts[list] = (counts[list] as number) + 1;
    });
  }
  const starts = new Uint32Array(counts.length + 1);
  for (let list = 0; list < counts.length; list++)
    starts[list + 1] = (starts[list] as number) + (counts[list] as number);
  const total = starts[counts.length] as number;
  const postings = { terms, starts, texts: new Uint32Array(total), impacts: new Uint8Array(total) };
  const next = starts.slice();
  for (let row = 0; row < store.rows(); row++) {
    if (!isAlive(row)) continue;
    forEachHeavy(store, row, (term, weight) => {
      const list = terms.get(term);
      const at = next[list] as number;
      next[list] = at + 1;
      postings.texts[at] = row;
      postings.impacts[at] = impactOf(weight);
    });
  }
  orderLongLists(postings);
  return postings;
};
