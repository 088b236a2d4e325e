import type { TermVector } from '@/domain/match/text/term-vector';
import { readAtMost } from './postings';
import type { TextIndex } from './text-index';
import type { VectorStore } from './vector-store';

/** Sums by text, and which texts have one. All sums are zero between searches. */
export type TextSums = { byText: Float32Array; touched: Uint32Array; count: number };

/** A question's terms in one language; texts that `skips` has are compared in that language instead. */
export type Reading = Readonly<{ index: TextIndex; vector: TermVector; skips: VectorStore | null }>;

/**
 * A question's most promising terms, up to this share of all that its terms promise, bring texts in; the next only add
 * to texts that are in; the many left could move no text far, and are common, so their lists are the longest.
 */
export const bringsIn = 0.7;
export const adds = 0.95;

type Part = Readonly<{ term: number; weight: number; from: number; to: number; promise: number }>;

/** The terms that stand in the index, by falling promise: the question's weight times how rare the term is. */
const mostPromisingFirst = ({ index, vector }: Reading): Part[] => {
  const { terms, starts } = index.postings();
  const all = index.store.rows();
  const parts: Part[] = [];
  for (let at = 0; at < vector.ids.length; at++) {
    const term = vector.ids[at] as number;
    const weight = vector.weights[at] as number;
    const list = terms.get(term);
    const from = list < 0 ? 0 : (starts[list] as number);
    const end = list < 0 ? 0 : (starts[list + 1] as number);
    const promise = weight * Math.log(1 + all / (end - from + 1));
    parts.push({ term, weight: weight / 255, from, to: Math.min(from + readAtMost, end), promise });
  }
  return parts.sort((a, b) => b.promise - a.promise || a.term - b.term);
};

type Stretch = Readonly<{ from: number; to: number; weight: number }>;

const bringIn = (sums: TextSums, { index, skips }: Reading, { from, to, weight }: Stretch): void => {
  const { texts, impacts } = index.postings();
  const { byText, touched } = sums;
  let count = sums.count;
  for (let at = from; at < to; at++) {
    const text = texts[at] as number;
    const sum = byText[text] as number;
    if (sum === 0) {
      if (skips?.has(text)) continue;
      touched[count++] = text;
    }
    byText[text] = sum + weight * (impacts[at] as number);
  }
  sums.count = count;
};

const addTo = (sums: TextSums, { index }: Reading, { from, to, weight }: Stretch): void => {
  const { texts, impacts } = index.postings();
  const { byText } = sums;
  for (let at = from; at < to; at++) {
    const text = texts[at] as number;
    const sum = byText[text] as number;
    if (sum !== 0) byText[text] = sum + weight * (impacts[at] as number);
  }
};

const addRecent = (
  sums: TextSums,
  { index, skips }: Reading,
  part: Readonly<{ term: number; weight: number }>,
): void => {
  const recent = index.recent(part.term);
  if (!recent) return;
  const { byText, touched } = sums;
  for (const [at, text] of recent.rows.entries()) {
    if (skips?.has(text)) continue;
    if (byText[text] === 0) touched[sums.count++] = text;
    byText[text] = (byText[text] as number) + part.weight * (recent.impacts[at] ?? 0);
  }
};

/** Adds to each text the products of the terms that it shares with a question. */
export const addPostings = (sums: TextSums, reading: Reading): void => {
  const parts = mostPromisingFirst(reading);
  const promised = parts.reduce((sum, { promise }) => sum + promise, 0);
  const hasRecent = reading.index.unsettled() > 0;
  let before = 0;
  for (const part of parts) {
    if (before > adds * promised) break;
    if (before <= bringsIn * promised) bringIn(sums, reading, part);
    else addTo(sums, reading, part);
    if (hasRecent) addRecent(sums, reading, part);
    before += part.promise;
  }
};
