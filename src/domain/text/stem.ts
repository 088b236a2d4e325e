import type { Language } from '../shared/language';
import { foldLetters } from './fold';
import type { Lexicon } from './lexicon';
import { snowball } from './snowball';

/** Plurals with a changed vowel, which no suffix rule reaches: plural and singular, one pair after the other. */
const changedVowels = `
  städer stad länder land händer hand stränder strand böcker bok rötter rot nätter natt tänder tand bönder bonde
  fäder far mödrar mor bröder bror döttrar dotter söner son män man ledamöter ledamot änder and nötter nöt
  fötter fot gäss gås möss mus löss lus`;

const irregular: ReadonlyMap<string, string> = new Map(
  [...changedVowels.matchAll(/(\S+)\s+(\S+)/g)].map(([, plural = '', singular = '']) => [plural, singular]),
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

/** Snowball leaves the neuter of adjectives (lokalt, särskilt): it goes where the lexicon knows lokal and lokala. */
const withoutNeuterEnding = (form: string, lexicon: Lexicon): string => {
  if (form.length < 6 || !form.endsWith('t')) return form;
  const base = form.slice(0, -1);
  if (lexicon.sv.has(base) && lexicon.sv.has(`${base}a`)) return base;
  const voiced = `${base}d`;
  return /[ln]$/.test(base) && lexicon.sv.has(voiced) && lexicon.sv.has(`${voiced}a`) ? voiced : form;
};

const swedishBase = (form: string, lexicon: Lexicon): string => {
  const base = withoutNeuterEnding(withoutDefiniteEnding(form, lexicon), lexicon);
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
