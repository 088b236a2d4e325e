import { type Token, tokenWeights } from '../../text/analyse';

/** The terms of a text with how often each stands there. Ids ascend; `length` is the number of words and parts. */
export type TermBag = Readonly<{ ids: Uint32Array; counts: Float32Array; length: number }>;

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * A term's number: 32 bits of FNV-1a with a final mix, whose lowest bit says that it is a bigram. Numbers need no
 * shared dictionary; two terms in a million share one by chance, which moves a score by less than its last shown digit.
 */
export const termIdOf = (term: string, kind: Token['kind']): number => {
  let hash = offsetBasis;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), prime);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return ((hash & ~1) | (kind === 'bigram' ? 1 : 0)) >>> 0;
};

/** Whether a term's number stands for two neighbouring words. */
export const isBigram = (id: number): boolean => (id & 1) === 1;

/** Counts the terms of a text, each occurrence by its weight; a bigram's smaller weight is applied later, to its rarity. */
export const bagTerms = (tokens: readonly Token[]): TermBag => {
  const counted = new Map<number, number>();
  let length = 0;
  for (const token of tokens) {
    if (!(token.weight > 0)) continue;
    const id = termIdOf(token.term, token.kind);
    const count = token.kind === 'bigram' ? token.weight / tokenWeights.bigram : token.weight;
    counted.set(id, (counted.get(id) ?? 0) + count);
    if (token.kind !== 'bigram') length += count;
  }
  const ids = Uint32Array.from(counted.keys()).sort();
  return { ids, counts: Float32Array.from(ids, (id) => counted.get(id) ?? 0), length };
};
