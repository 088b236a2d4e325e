import { foldLetters } from '../text/fold';
import type { Lexicon } from '../text/lexicon';

const shortestForm = 6;
const shortestTail = 4;
const shortestHead = 3;
/** Words that end like a definite form and are none. */
const wholeWords: ReadonlySet<string> = new Set(
  'budget gadget internet komet magnet market paket planet raket staket trumpet'.split(' '),
);

/** A word that the lexicon knows; a form that it does not know may be a compound that ends in one. */
const isWord = (base: string, form: string, { sv }: Lexicon): boolean => {
  if (sv.has(base)) return true;
  if (sv.has(form)) return false;
  for (let start = shortestHead; base.length - start >= shortestTail; start++)
    if (sv.has(base.slice(start))) return true;
  return false;
};

/**
 * What a form may be the definite or neuter of: -et and -n, which Snowball leaves (evenemanget, läkemedlet, cykeln), and
 * -t of adjectives (ensamt).
 */
const basesOf = (form: string): string[] => {
  const bare = /(?:et|[lr]n)s$/.test(form) ? form.slice(0, -1) : form;
  if (/[^aeiouyåäö]e[lr]n$/.test(bare)) return [bare.slice(0, -1)];
  if (!bare.endsWith('et') || /(?:het|itet)$/.test(bare)) return [];
  const base = bare.slice(0, -2);
  // medlet, fönstret: the e of the last syllable comes back.
  return [base, base.replace(/([^aeiouyåäö])([lnr])$/, '$1e$2')];
};

/**
 * A Swedish form without the endings that Snowball leaves, where the lexicon knows what is left, or the word that ends
 * it; else the form as it is. Lower case.
 */
export const withoutArticle = (form: string, lexicon: Lexicon): string => {
  if (form.length < shortestForm || wholeWords.has(form)) return form;
  // ensamt beside ensamma: the ending of adjectives with a short vowel.
  if (/[^t]t$/.test(form) && lexicon.sv.has(`${form.slice(0, -1)}${form.at(-2)}a`)) return form.slice(0, -1);
  return basesOf(form).find((base) => isWord(base, form, lexicon)) ?? form;
};

/**
 * One spelling for stems that inflection spells in two ways: cykel and cykl(ar), ensam and ensamm(a). Applied to what is
 * indexed and to what is asked alike, it never needs to give a word.
 */
export const alikeStem = (term: string): string =>
  foldLetters(term)
    .replace(/([^aeiouy])e([lnr])$/, '$1$2')
    .replace(/([mnlrtpk])\1$/, '$1');
