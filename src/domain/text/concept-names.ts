import type { Language } from '../shared/language';
import type { Analyser } from './analyse';
import { type Atom, readAtoms } from './atoms';
import { foldLetters } from './fold';
import { listSkillNames, type SkillNames } from './skill-names';
import { findWords } from './words';

/**
 * One name of a skill in a dictionary. A name of which the analysis leaves one word says which (`word`): a text must then
 * have that very word, inflected at most, with the function words around it that the name has (`before` and `after`,
 * folded), so that "use" is not re-use and "tjänster" not e-tjänster. Of longer names only what a hyphen joins to the
 * first word is asked for: "home care" is not out-of-home care.
 */
export type ConceptName = Readonly<{
  skill: string;
  language: Language;
  preferred: boolean;
  word: string | null;
  before: string;
  after: string;
}>;

/** Names by their terms joined by spaces; of each first term how many terms the longest name has. */
export type NameDictionary = Readonly<{
  names: ReadonlyMap<string, readonly ConceptName[]>;
  maxWordsFrom: ReadonlyMap<string, number>;
}>;

type Growing = { names: Map<string, ConceptName[]>; maxWordsFrom: Map<string, number> };

const maxNameWords = 8;

const isSameName = (a: ConceptName, b: ConceptName): boolean =>
  a.word === b.word && a.before === b.before && a.after === b.after;

const add = ({ names, maxWordsFrom }: Growing, atoms: readonly Atom[], name: ConceptName): void => {
  const first = atoms[0];
  if (!first || atoms.length > maxNameWords) return;
  const key = atoms.map(({ term }) => term).join(' ');
  const known = names.get(key) ?? [];
  // Two skills of one name: a label goes before a synonym, and else the one listed first.
  const same = known.findIndex((other) => isSameName(other, name));
  if (same < 0) known.push(name);
  else if (!known[same]?.preferred && name.preferred) known[same] = name;
  names.set(key, known);
  maxWordsFrom.set(first.term, Math.max(atoms.length, maxWordsFrom.get(first.term) ?? 0));
};

const foldedWords = (text: string): string =>
  findWords(text)
    .map(({ form }) => foldLetters(form))
    .join(' ');

type Context = Pick<ConceptName, 'word' | 'before' | 'after'>;

const contextOf = (text: string, words: readonly Atom[]): Context => {
  const [first, second] = words;
  if (!first) return { word: null, before: '', after: '' };
  const ahead = text.slice(0, first.start);
  if (second) return { word: null, before: ahead.endsWith('-') ? foldedWords(ahead) : '', after: '' };
  const word = text.slice(first.start, first.end).normalize('NFKC').toLowerCase();
  return { word, before: foldedWords(ahead), after: foldedWords(text.slice(first.end)) };
};

/** The names of skills in two dictionaries, by whole words and by the smallest pieces; `add` takes in more skills. */
export type ConceptNames = Readonly<{
  words: NameDictionary;
  pieces: NameDictionary;
  add: (skills: readonly SkillNames[]) => void;
}>;

/** Starts two empty dictionaries. */
export const startConceptNames = (analyser: Analyser): ConceptNames => {
  const asWords: Growing = { names: new Map(), maxWordsFrom: new Map() };
  const asPieces: Growing = { names: new Map(), maxWordsFrom: new Map() };
  return {
    words: asWords,
    pieces: asPieces,
    add: (skills) => {
      for (const { skill, text, language, preferred } of listSkillNames(skills)) {
        const { words, pieces } = readAtoms(text, language, analyser);
        const name: ConceptName = { skill, language, preferred, ...contextOf(text, words) };
        add(asWords, words, name);
        add(asPieces, pieces, name);
      }
    },
  };
};

const inflections: ReadonlySet<string> = new Set(
  `a an ans ar are arna arnas ars as e en ens er erna ernas ers es et ets ies is n na nas ns o or orna ornas r rna rnas s
   t ts u y`
    .trim()
    .split(/\s+/)
    .concat(''),
);

const maxContextLength = 40;

/** The same letter, or the one that stands for it where dots and rings were left out ("gang" for gäng; "gång" is another word). */
const isSameLetter = (written: string, named: string): boolean => written === named || written === foldLetters(named);

const shortStem = 4;

/** Whether a word is a name's word, at most inflected: byggnaderna is byggnad, builds is not buildings, rad not radar. Lower case. */
export const isInflectionOf = (written: string, named: string): boolean => {
  let shared = 0;
  while (shared < written.length && shared < named.length) {
    const [a, b] = [written[shared] ?? '', named[shared] ?? ''];
    if (!isSameLetter(a, b)) {
      if (foldLetters(a) === foldLetters(b)) return false;
      break;
    }
    shared++;
  }
  const [ending, ownEnding] = [written.slice(shared), named.slice(shared)];
  const isSure = shared >= shortStem || ownEnding === '' || (ownEnding.length === 1 && ending === '');
  return shared >= 2 && isSure && inflections.has(ending) && inflections.has(ownEnding);
};

/** A passage of a text where a name of one word may stand. */
export type Place = Readonly<{ text: string; start: number; end: number }>;

/** Where a name stands with the function words that belong to it ("e-tjänst", "design för alla"); null where it does not. */
export const placeOfName = (name: ConceptName, { text, start, end }: Place): Place | null => {
  const { word, before, after } = name;
  if (word !== null && !isInflectionOf(text.slice(start, end).normalize('NFKC').toLowerCase(), word)) return null;
  const from = before === '' ? start : startOfWords(text, start, before);
  const to = after === '' ? end : endOfWords(text, end, after);
  return from === null || to === null ? null : { text, start: from, end: to };
};

const startOfWords = (text: string, start: number, wanted: string): number | null => {
  const count = wanted.split(' ').length;
  const offset = Math.max(0, start - maxContextLength);
  const words = findWords(text.slice(offset, start)).slice(-count);
  const first = words[0];
  return first && words.map(({ form }) => foldLetters(form)).join(' ') === wanted ? offset + first.start : null;
};

const endOfWords = (text: string, end: number, wanted: string): number | null => {
  const count = wanted.split(' ').length;
  const words = findWords(text.slice(end, end + maxContextLength)).slice(0, count);
  const last = words.at(-1);
  return last && words.map(({ form }) => foldLetters(form)).join(' ') === wanted ? end + last.end : null;
};
