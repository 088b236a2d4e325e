import type { Language } from '../shared/language';
import { getAnalyser, getLexicon } from '../text/default-analyser';
import { foldLetters } from '../text/fold';
import { findWords } from '../text/words';
import { alikeStem, withoutArticle } from './inflection';

/** How one written word is read for searching: its stem, the stems of a compound's parts, and whether it says nothing. */
export type SearchWord = Readonly<{ term: string; parts: readonly string[]; isStop: boolean }>;

/** Words that turn a question or sentence round; they are never what is looked for. */
const turning: ReadonlySet<string> = new Set(['utan', 'inte', 'ej', 'without', 'not', 'no']);

const remembered: Readonly<Record<Language, Map<string, SearchWord>>> = { sv: new Map(), en: new Map() };
const rememberAtMost = 100_000;

/** Reads one word form (NFKC, lower case) of a text in this language. */
export function readSearchWord(form: string, language: Language): SearchWord {
  const known = remembered[language];
  const found = known.get(form);
  if (found) return found;
  const bare = language === 'sv' ? withoutArticle(form, getLexicon()) : form;
  const { term, parts, isStop } = getAnalyser().readWord(bare, language);
  const read: SearchWord = {
    term: alikeStem(term),
    parts: [...new Set(parts.map((part) => alikeStem(part.term)))],
    isStop: isStop || turning.has(form),
  };
  if (known.size >= rememberAtMost) known.clear();
  known.set(form, read);
  return read;
}

/** The words of a text as they stand, folded. */
export const plainWords = (text: string): string[] => findWords(text).map(({ form }) => foldLetters(form));

/** The words of a text that say something, as they are read. */
export const searchWords = (text: string, language: Language): SearchWord[] =>
  findWords(text)
    .map(({ form }) => readSearchWord(form, language))
    .filter(({ isStop }) => !isStop);
