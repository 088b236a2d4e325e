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

/**
 * In which language a single word is read: the text's own, unless only the other lexicon knows it (an English term
 * in a Swedish text). Words of no stated language go where they are more frequent; å ä ö decides for Swedish.
 */
const languageOf = (form: string, language: TextLanguage, lexicon: Lexicon): 'sv' | 'en' => {
  const swedish = lexicon.sv.get(form) ?? 0;
  const english = lexicon.en.get(form) ?? 0;
  if (language === 'sv') return swedish === 0 && english >= 5 ? 'en' : 'sv';
  if (language === 'en') return english === 0 && (swedish >= 5 || /[åäö]/.test(form)) ? 'sv' : 'en';
  if (swedish === 0 && english === 0) return /[åäö]/.test(form) ? 'sv' : 'en';
  return swedish >= english ? 'sv' : 'en';
};

/** Reads one word form (NFKC, lower case): stop word or not, term, parts of a Swedish compound. */
export const readWord = (form: string, language: TextLanguage, lexicon: Lexicon): WordTerms => {
  const isStop = language === 'unknown' ? isStopWord(form, 'sv') || isStopWord(form, 'en') : isStopWord(form, language);
  if (isStop || (form.length < 2 && /^[\p{Script=Latin}\d]$/u.test(form)))
    return { term: form, isStop: true, parts: [] };
  const read = languageOf(form, language, lexicon);
  const term = stemWord(form, read, lexicon);
  if (read === 'en') return { term, isStop, parts: [] };
  const parts = readParts(form, lexicon).map(({ base, start, end }) => ({
    term: stemWord(base, 'sv', lexicon),
    start,
    end,
  }));
  return { term, isStop, parts: parts.filter((part) => part.term !== term) };
};
