import { alignSentences, type Sentence } from './align-sentences';
import type { Analyser } from './analyse';
import type { Bilingual, Language } from '../shared/language';

/** A short stretch of parallel text on analysed terms; `parts` holds the parts of each Swedish word that is a compound. */
export type ParallelSentence = Readonly<{
  sv: readonly string[];
  parts: readonly (readonly string[])[];
  en: readonly string[];
}>;

type ReadSentence = Sentence & Readonly<{ words: readonly string[]; parts: readonly (readonly string[])[] }>;

const breaks = /(?<=[.!?;:])(?=\s*\p{Lu})|(?<=[.!?])\s+|\n+/u;

const readSentence = (text: string, language: Language, analyser: Analyser): ReadSentence => {
  const words: string[] = [];
  const parts: string[][] = [];
  for (const { kind, term } of analyser.analyse(text, language)) {
    if (kind === 'word') {
      words.push(term);
      parts.push([]);
    } else if (kind === 'part') parts.at(-1)?.push(term);
  }
  return { words, parts, terms: new Set(words), length: text.length };
};

const readSentences = (text: string, language: Language, analyser: Analyser): ReadSentence[] =>
  text
    .split(breaks)
    .map((sentence) => readSentence(sentence, language, analyser))
    .filter(({ words }) => words.length > 0);

/** Reads a label in both languages as one parallel sentence. */
export const readLabel = (label: Bilingual, analyser: Analyser): ParallelSentence => {
  const sv = readSentence(label.sv, 'sv', analyser);
  return { sv: sv.words, parts: sv.parts, en: readSentence(label.en, 'en', analyser).words };
};

/** The ratio of English to Swedish length in running text. */
const lengthRatio = 1.03;

/** Cuts a text and its translation into pairs of sentences that say the same. */
export const pairSentences = (text: Bilingual, analyser: Analyser): ParallelSentence[] => {
  const sv = readSentences(text.sv, 'sv', analyser);
  const en = readSentences(text.en, 'en', analyser);
  return alignSentences(sv, en, lengthRatio).map(({ svFrom, svTo, enFrom, enTo }) => ({
    sv: sv.slice(svFrom, svTo).flatMap(({ words }) => words),
    parts: sv.slice(svFrom, svTo).flatMap(({ parts }) => parts),
    en: en.slice(enFrom, enTo).flatMap(({ words }) => words),
  }));
};
