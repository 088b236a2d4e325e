import type { Language } from '../shared/language';
import type { Analyser } from './analyse';
import { type Atom, readAtoms } from './atoms';
import { type ConceptName, type NameDictionary, placeOfName, startConceptNames } from './concept-names';
import { emptyLexicon, type Lexicon, type WordCounts } from './lexicon';
import type { SkillNames } from './skill-names';
import type { TextLanguage } from './text-language';

/** A skill named in a text and the passage that names it; offsets in UTF-16 units, confidence 0–1. */
export type FoundConcept = Readonly<{ skill: string; start: number; end: number; surface: string; confidence: number }>;

export type ConceptFinder = Readonly<{
  /** Skills named in the text, in its order; of overlapping names the longest counts. */
  find: (text: string, language: TextLanguage) => FoundConcept[];
}>;

/** How sure a find is: as the label or a synonym says it, in the text's own language, at the edges of words. A short
 *  first part (äldre- in äldrekurator) says little of the whole, and a very common word (data) little by itself. */
const sureness = {
  label: 1,
  synonym: 0.95,
  takenApart: 0.9,
  severalInside: 0.75,
  insideWord: 0.65,
  shortInside: 0.45,
  commonWord: 0.55,
  otherLanguage: 0.8,
} as const;

const shortSurface = 6;
/** From so many occurrences in a million words a word by itself is common. */
const commonFrom = 400;
const nothing: readonly ConceptName[] = [];
const breaksPhrase = /[.,!?;:\n()]/;

const isUnbroken = (text: string, atoms: readonly Atom[], from: number): boolean => {
  const atom = atoms[from];
  const next = atoms[from + 1];
  return !!atom && !!next && !(next.start > atom.end && breaksPhrase.test(text.slice(atom.end, next.start)));
};

type Reading = Readonly<{
  text: string;
  language: TextLanguage;
  isTakenApart: boolean;
  isCommon: (word: string, language: Language) => boolean;
}>;

const judge = (name: ConceptName, atoms: readonly Atom[], { text, language, isTakenApart, isCommon }: Reading) => {
  const [first, last] = [atoms[0], atoms.at(-1)];
  if (!first || !last) return 0;
  const base = name.preferred ? sureness.label : sureness.synonym;
  const apart = isTakenApart ? sureness.takenApart : 1;
  const isShort = last.end - first.start < shortSurface;
  const within = atoms.length > 1 ? sureness.severalInside : isShort ? sureness.shortInside : sureness.insideWord;
  const inside = first.opens && last.closes ? 1 : within;
  const isAlone = name.word !== null && name.before === '' && name.after === '';
  const common = isAlone && isCommon(text.slice(first.start, last.end).toLowerCase(), name.language);
  const other = language === 'unknown' || language === name.language ? 1 : sureness.otherLanguage;
  return base * apart * inside * other * (common ? sureness.commonWord : 1);
};

const scan = (dictionary: NameDictionary, atoms: readonly Atom[], reading: Reading): FoundConcept[] => {
  const found: FoundConcept[] = [];
  const { names, maxWordsFrom } = dictionary;
  const { text } = reading;
  for (let from = 0; from < atoms.length; from++) {
    const first = atoms[from] as Atom;
    const most = maxWordsFrom.get(first.term);
    if (most === undefined) continue;
    let key = first.term;
    for (let length = 1; length <= most; length++) {
      const last = atoms[from + length - 1];
      if (!last || (length > 1 && !isUnbroken(text, atoms, from + length - 2))) break;
      if (length > 1) key += ` ${last.term}`;
      for (const name of names.get(key) ?? nothing) {
        const place = placeOfName(name, { text, start: first.start, end: last.end });
        if (!place) continue;
        const confidence = judge(name, atoms.slice(from, from + length), reading);
        const { start, end } = place;
        found.push({ skill: name.skill, start, end, surface: text.slice(start, end), confidence });
      }
    }
  }
  return found;
};

const keepLongest = (found: readonly FoundConcept[], length: number): FoundConcept[] => {
  const reach = ({ start, end, confidence }: FoundConcept): number => (end - start) * confidence;
  if (found.length < 2) return [...found];
  const byLength = [...found].sort((a, b) => reach(b) - reach(a) || a.start - b.start);
  const taken = new Uint8Array(length);
  const kept = byLength.filter(({ start, end }) => {
    const isFree = !taken.subarray(start, end).includes(1);
    if (isFree) taken.fill(1, start, end);
    return isFree;
  });
  return kept.sort((a, b) => a.start - b.start);
};

const commonWords = (counts: WordCounts): ReadonlySet<string> => {
  let all = 0;
  for (const count of counts.values()) all += count;
  const common = new Set<string>();
  for (const [word, count] of counts) if (count * 1_000_000 >= commonFrom * all) common.add(word);
  return common;
};

/** A finder that learns more skills, so that very many can be taken in little by little. */
export type GrowingFinder = ConceptFinder & Readonly<{ add: (skills: readonly SkillNames[]) => void }>;

/** Starts a finder that knows no skill yet; `lexicon` says which words are common. */
export const startConceptFinder = (analyser: Analyser, lexicon: Lexicon = emptyLexicon): GrowingFinder => {
  const names = startConceptNames(analyser);
  const common = { sv: commonWords(lexicon.sv), en: commonWords(lexicon.en) };
  const isCommon: Reading['isCommon'] = (word, language) => common[language].has(word);
  return {
    add: names.add,
    find: (text, language) => {
      const { words, pieces } = readAtoms(text, language, analyser);
      return keepLongest(
        [
          ...scan(names.words, words, { text, language, isTakenApart: false, isCommon }),
          ...scan(names.pieces, pieces, { text, language, isTakenApart: true, isCommon }),
        ],
        text.length,
      );
    },
  };
};

/** Makes a finder of skills in free text in either language, over labels and synonyms; pure. */
export const createConceptFinder = (
  skills: readonly SkillNames[],
  analyser: Analyser,
  lexicon: Lexicon = emptyLexicon,
): ConceptFinder => {
  const finder = startConceptFinder(analyser, lexicon);
  finder.add(skills);
  return finder;
};
