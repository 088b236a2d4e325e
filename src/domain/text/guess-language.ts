import type { Lexicon, WordCounts } from './lexicon';
import type { TextLanguage } from './text-language';
import { findWords } from './words';

/** A guess of a field's language; confidence 0–1, `unknown` where the text does not tell. */
export type LanguageGuess = Readonly<{ language: TextLanguage; confidence: number }>;

const wordsRead = 300;
const unseen = 2e-6;
const strongest = 3;
const undecided = 1;
const swedishLetters = /[åäö]/;

const share = (counts: WordCounts, form: string, total: number): number => (counts.get(form) ?? 0) / total;
const totals = new WeakMap<WordCounts, number>();
const totalOf = (counts: WordCounts): number => {
  const known = totals.get(counts);
  if (known !== undefined) return known;
  let total = 1;
  for (const count of counts.values()) total += count;
  totals.set(counts, total);
  return total;
};

/** How much one word speaks for Swedish (positive) or English (negative), in natural logarithms of odds, bounded. */
const weighWord = (form: string, lexicon: Lexicon): number => {
  const odds =
    (share(lexicon.sv, form, totalOf(lexicon.sv)) + unseen) / (share(lexicon.en, form, totalOf(lexicon.en)) + unseen);
  const letters = swedishLetters.test(form) ? 2 : 0;
  return Math.max(-strongest, Math.min(strongest, Math.log(odds) + letters));
};

/** Guesses Swedish or English from how frequent the words (at most 300) are in each; confidence is 2·P − 1. */
export const guessLanguage = (text: string, lexicon: Lexicon): LanguageGuess => {
  let evidence = 0;
  for (const { form } of findWords(text.slice(0, 20_000)).slice(0, wordsRead)) evidence += weighWord(form, lexicon);
  const confidence = Math.abs(Math.tanh(evidence / 2));
  if (Math.abs(evidence) < undecided) return { language: 'unknown', confidence };
  return { language: evidence > 0 ? 'sv' : 'en', confidence };
};
