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

const agentForm = /^(.*[st]or)(?:er|erna|ernas|ers|n|ns|s)?$/;
const shortestAgent = 5;

/**
 * Snowball takes -or for a plural (flickor) and cuts sensor to sens, but sensorer to sensor. Where the lexicon knows the
 * plural in -orer, of the word or of what ends the compound, both are sensor.
 */
const findAgentNoun = (form: string, lexicon: Lexicon): string | null => {
  const noun = agentForm.exec(form)?.[1];
  if (!noun) return null;
  for (let start = 0; noun.length - start >= shortestAgent; start++)
    if (lexicon.sv.has(`${noun.slice(start)}er`)) return noun;
  return null;
};

const maxStemmedLength = 40;

/** The term of one word form (NFKC, lower case): definite ending, Snowball, and folding last. */
export const stemWord = (form: string, language: Language, lexicon: Lexicon): string => {
  if (form.length > maxStemmedLength) return foldLetters(form);
  if (language === 'en') return foldLetters(snowball.en.stem(form));
  const agent = findAgentNoun(form, lexicon);
  if (agent) return foldLetters(agent);
  const base = swedishBase(form, lexicon);
  return foldLetters(snowball.sv.stem(base));
};
