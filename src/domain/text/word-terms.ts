import type { Language } from '../shared/language';
import { splitCompound, type CompoundPart } from './compounds';
import type { Lexicon } from './lexicon';
import { stemWord } from './stem';
import { isStopWord } from './stop-words';
import type { TextLanguage } from './text-language';

/** The terms of one word form: its own, and those of the parts of a compound with where they stand in the form. */
export type WordTerms = Readonly<{
  term: string;
  isStop: boolean;
  parts: readonly Readonly<{ term: string; start: number; end: number }>[];
}>;

/** A part is read on while it is itself a compound: kredit|risk|hantering also gives riskhantering. */
const readParts = (form: string, lexicon: Lexicon): CompoundPart[] =>
  splitCompound(form, lexicon).flatMap((part) => [
    part,
    ...splitCompound(part.form, lexicon).map((inner) => ({
      ...inner,
      start: part.start + inner.start,
      end: part.start + inner.end,
    })),
  ]);

const swedishLetters = /[åäö]/;
const singleLetter = /^[\p{Script=Latin}\d]$/u;
const foreign = 20;

/**
 * In which language a single word is read: the text's own, unless the word is far more frequent in the other (an
 * English term in a Swedish text). Where no language is stated the more frequent reading wins; å ä ö means Swedish.
 */
const languageOf = (form: string, language: TextLanguage, lexicon: Lexicon): Language => {
  const swedish = lexicon.sv.get(form) ?? 0;
  const english = lexicon.en.get(form) ?? 0;
  if (language === 'sv') return english >= 5 && english > foreign * swedish ? 'en' : 'sv';
  const lettersOnly = swedish + english === 0 && swedishLetters.test(form);
  if (language === 'en') return lettersOnly || (swedish >= 5 && swedish > foreign * english) ? 'sv' : 'en';
  return lettersOnly || swedish > english ? 'sv' : 'en';
};

/** Reads one word form (NFKC, lower case): stop word or not, term, parts of a Swedish compound. */
export const readWord = (form: string, language: TextLanguage, lexicon: Lexicon): WordTerms => {
  if (singleLetter.test(form)) return { term: form, isStop: true, parts: [] };
  const read = languageOf(form, language, lexicon);
  const isStop = isStopWord(form, read) || (language !== 'unknown' && isStopWord(form, language));
  if (isStop) return { term: form, isStop, parts: [] };
  const term = stemWord(form, read, lexicon);
  if (read === 'en') return { term, isStop, parts: [] };
  const parts = readParts(form, lexicon).map(({ base, start, end }) => ({
    term: stemWord(base, 'sv', lexicon),
    start,
    end,
  }));
  return { term, isStop, parts: parts.filter((part) => part.term !== term) };
};
