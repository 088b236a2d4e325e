import type { Language } from '@/domain/shared/language';
import { getAnalyser } from '@/domain/text/default-analyser';
import { foldLetters } from '@/domain/text/fold';
import { findWords } from '@/domain/text/words';

/** A text on one line, with its analysed terms and its words as written (folded), and where each stands. */
export type ReadText = Readonly<{
  text: string;
  tokens: readonly Readonly<{ term: string; start: number; end: number }>[];
  words: readonly Readonly<{ form: string; start: number; end: number }>[];
}>;

/** Texts that were shown lately, so that the same page of results is not analysed for every letter that is typed. */
const maxRead = 600;
const lately: Readonly<Record<Language, Map<string, ReadText>>> = { sv: new Map(), en: new Map() };

/** A text as it is shown in a list: on one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function read(given: string, language: Language): ReadText {
  const text = onOneLine(given);
  const tokens = getAnalyser()
    .analyse(text, language)
    .flatMap(({ kind, term, start, end }) => (kind === 'bigram' ? [] : [{ term, start, end }]));
  const words = findWords(text).map(({ form, start, end }) => ({ form: foldLetters(form), start, end }));
  return { text, tokens, words };
}

/** Reads a text, or remembers it from a moment ago; the oldest half is forgotten when there are too many. */
export function readText(text: string, language: Language): ReadText {
  const known = lately[language];
  const found = known.get(text);
  if (found) return found;
  if (known.size >= maxRead) for (const key of [...known.keys()].slice(0, maxRead / 2)) known.delete(key);
  const fresh = read(text, language);
  known.set(text, fresh);
  return fresh;
}
