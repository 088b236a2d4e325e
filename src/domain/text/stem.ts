import type { Language } from '../shared/language';
import { foldLetters } from './fold';
import type { Lexicon } from './lexicon';
import { snowball } from './snowball';

/** Plurals with a changed vowel, which no suffix rule reaches. */
const irregular: ReadonlyMap<string, string> = new Map(
  `städer stad länder land händer hand stränder strand böcker bok rötter rot nätter natt tänder tand bönder bonde
   fäder far mödrar mor bröder bror döttrar dotter söner son män man ledamöter ledamot änder and spänner spann
   getter get nötter nöt fötter fot gäss gås möss mus löss lus`
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, at, all) => (at % 2 ? [...pairs, [all[at - 1] ?? '', word]] : pairs), []),
);

/**
 * Snowball leaves skolan, hälsan and förskolans as they are; the ending goes where the lexicon knows the word without
 * it (skola), so that plan, urban and organ stay.
 */
const withoutDefiniteEnding = (form: string, lexicon: Lexicon): string => {
  const bare = form.endsWith('ans') ? form.slice(0, -1) : form;
  if (bare.length < 5 || !bare.endsWith('an')) return form;
  const base = bare.slice(0, -1);
  return lexicon.sv.has(base) ? base : form;
};

const swedishBase = (form: string, lexicon: Lexicon): string => {
  const base = withoutDefiniteEnding(form, lexicon);
  const plural = base.endsWith('na') ? base.slice(0, -2) : base.endsWith('nas') ? base.slice(0, -3) : base;
  return irregular.get(plural) ?? base;
};

const longestStemmed = 40;

/** The term of one word form (NFKC, lower case): definite ending, Snowball, and folding last. */
export const stemWord = (form: string, language: Language, lexicon: Lexicon): string => {
  if (form.length > longestStemmed) return foldLetters(form);
  const base = language === 'sv' ? swedishBase(form, lexicon) : form;
  return foldLetters(snowball[language].stem(base));
};
