import type { Language } from '../shared/language';
import { foldLetters } from '../text/fold';
import { findWords } from '../text/words';
import { type SearchWord, plainWords, searchWords } from './search-words';

/** A name that leads to a concept (a skill's or theme's key), and how surely (0–1): a label fully, an everyday word less. */
export type ConceptName = Readonly<{ concept: string; text: string; language: Language; weight: number }>;

/** What people's words mean, in the terms that documents are labelled with. */
export type Meanings = Readonly<{
  /** Concepts that a sequence of stems or plain words names, with weights (0–1). */
  named: (key: string) => ReadonlyMap<string, number>;
  /** How many words the longest name has. */
  maxWords: number;
  /** The words that names are written with: folded, and as they stand. */
  words: ReadonlyMap<string, string>;
  /** The next broader concept. */
  broader: (concept: string) => string | null;
  /** Stems of names that are one word: another word for the same. */
  stems: (concept: string) => readonly string[];
}>;

const none: ReadonlyMap<string, number> = new Map();
/** A compound's parts written apart name what the compound names, a little less surely. */
const takenApart = 0.9;

/** A compound as its parts, any other word as itself. */
export const piecesOf = (words: readonly SearchWord[]): string[] =>
  words.flatMap(({ term, parts }) => (parts.length > 1 ? parts : [term]));

/** Makes the dictionary; of two names of one key for one concept the surer counts. */
export function createMeanings(names: readonly ConceptName[], broader: ReadonlyMap<string, string>): Meanings {
  const byKey = new Map<string, Map<string, number>>();
  const words = new Map<string, string>();
  const stems = new Map<string, Set<string>>();
  let maxWords = 1;
  const put = (parts: readonly string[], concept: string, weight: number): void => {
    if (parts.length === 0) return;
    const key = parts.join(' ');
    const known = byKey.get(key) ?? new Map<string, number>();
    byKey.set(key, known.set(concept, Math.max(weight, known.get(concept) ?? 0)));
    maxWords = Math.max(maxWords, parts.length);
  };
  for (const { concept, text, language, weight } of names) {
    const read = searchWords(text, language);
    const terms = read.map(({ term }) => term);
    const pieces = piecesOf(read);
    put(terms, concept, weight);
    put(plainWords(text), concept, weight);
    if (pieces.length !== terms.length) put(pieces, concept, weight * takenApart);
    for (const { form } of findWords(text)) words.set(foldLetters(form), form);
    if (terms.length === 1) stems.set(concept, (stems.get(concept) ?? new Set()).add(terms[0] as string));
  }
  return {
    named: (key) => byKey.get(key) ?? none,
    maxWords,
    words,
    broader: (concept) => broader.get(concept) ?? null,
    stems: (concept) => [...(stems.get(concept) ?? [])],
  };
}

/** A dictionary that knows no name. */
export const noMeanings: Meanings = createMeanings([], new Map());
