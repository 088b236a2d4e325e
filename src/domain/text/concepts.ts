import type { Language } from '../shared/language';
import type { Analyser } from './analyse';
import { type Atom, readAtoms } from './atoms';
import { listSkillNames, type SkillNames } from './skill-names';
import type { TextLanguage } from './text-language';

/** A skill named in a text and the passage that names it; offsets in UTF-16 units, confidence 0–1. */
export type FoundConcept = Readonly<{ skill: string; start: number; end: number; surface: string; confidence: number }>;

export type ConceptFinder = Readonly<{
  /** Skills named in the text, in its order; of overlapping names the longest counts. */
  find: (text: string, language: TextLanguage) => FoundConcept[];
}>;

type Entry = Readonly<{ skill: string; language: Language; preferred: boolean }>;
type Dictionary = { entries: Map<string, Entry>; longestFrom: Map<string, number> };

const longestName = 8;

/** How sure a find is: as the label or a synonym says it, in the text's own language, at the edges of words. A short
 *  first part (äldre- in äldrekurator) says little of the whole. */
const sureness = {
  label: 1,
  synonym: 0.95,
  takenApart: 0.9,
  insideWord: 0.65,
  shortInside: 0.45,
  otherLanguage: 0.8,
} as const;

const shortSurface = 6;
const breaksPhrase = /[.,!?;:\n()]/;

const add = (dictionary: Dictionary, atoms: readonly Atom[], entry: Entry): void => {
  const first = atoms[0];
  if (!first || atoms.length > longestName) return;
  const key = atoms.map(({ term }) => term).join(' ');
  const known = dictionary.entries.get(key);
  // Two skills of one name: a label goes before a synonym, and else the one listed first.
  if (known && (known.preferred || !entry.preferred)) return;
  dictionary.entries.set(key, entry);
  dictionary.longestFrom.set(first.term, Math.max(atoms.length, dictionary.longestFrom.get(first.term) ?? 0));
};

const newDictionary = (): Dictionary => ({ entries: new Map(), longestFrom: new Map() });

const isUnbroken = (text: string, atoms: readonly Atom[], from: number): boolean => {
  const atom = atoms[from];
  const next = atoms[from + 1];
  return !!atom && !!next && !(next.start > atom.end && breaksPhrase.test(text.slice(atom.end, next.start)));
};

type Reading = Readonly<{ text: string; language: TextLanguage; isTakenApart: boolean }>;

const judge = (entry: Entry, atoms: readonly Atom[], { language, isTakenApart }: Reading): number => {
  const name = entry.preferred ? sureness.label : sureness.synonym;
  const apart = isTakenApart ? sureness.takenApart : 1;
  const first = atoms[0];
  const last = atoms.at(-1);
  if (!first || !last) return 0;
  const isShort = last.end - first.start < shortSurface;
  const inside = first.opens && last.closes ? 1 : isShort ? sureness.shortInside : sureness.insideWord;
  const other = language === 'unknown' || language === entry.language ? 1 : sureness.otherLanguage;
  return name * apart * inside * other;
};

const scan = (dictionary: Dictionary, atoms: readonly Atom[], reading: Reading): FoundConcept[] => {
  const found: FoundConcept[] = [];
  atoms.forEach((first, from) => {
    const most = dictionary.longestFrom.get(first.term) ?? 0;
    let key = '';
    for (let length = 1; length <= most; length++) {
      const last = atoms[from + length - 1];
      if (!last || (length > 1 && !isUnbroken(reading.text, atoms, from + length - 2))) break;
      key = length === 1 ? last.term : `${key} ${last.term}`;
      const entry = dictionary.entries.get(key);
      if (!entry) continue;
      const confidence = judge(entry, atoms.slice(from, from + length), reading);
      const surface = reading.text.slice(first.start, last.end);
      found.push({ skill: entry.skill, start: first.start, end: last.end, surface, confidence });
    }
  });
  return found;
};

const keepLongest = (found: readonly FoundConcept[]): FoundConcept[] => {
  const reach = ({ start, end, confidence }: FoundConcept): number => (end - start) * confidence;
  const byLength = [...found].sort((a, b) => reach(b) - reach(a) || a.start - b.start);
  const taken = new Set<number>();
  const kept = byLength.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    for (let at = start; at < end; at++) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
};

/** Makes a finder of skills in free text in either language, over labels and synonyms; pure. */
export const createConceptFinder = (skills: readonly SkillNames[], analyser: Analyser): ConceptFinder => {
  const asWords = newDictionary();
  const asPieces = newDictionary();
  for (const { skill, text, language, preferred } of listSkillNames(skills)) {
    const { words, pieces } = readAtoms(text, language, analyser);
    add(asWords, words, { skill, language, preferred });
    add(asPieces, pieces, { skill, language, preferred });
  }
  return {
    find: (text, language) => {
      const { words, pieces } = readAtoms(text, language, analyser);
      return keepLongest([
        ...scan(asWords, words, { text, language, isTakenApart: false }),
        ...scan(asPieces, pieces, { text, language, isTakenApart: true }),
      ]);
    },
  };
};
