import { getLexicon } from '../text/default-analyser';
import { foldLetters } from '../text/fold';
import { findWords, type Word } from '../text/words';
import { type Meanings, piecesOf } from './meanings';
import { readSearchWord, type SearchWord } from './search-words';

/** One word of a question, with all that may stand for it in a document. */
export type QuestionWord = Readonly<{
  /** As typed, folded. */
  plain: string;
  /** Its stems, in both languages. */
  terms: readonly string[];
  /** The parts of a Swedish compound: any of them means a little, all of them nearly the same. */
  parts: readonly string[];
  /** Two words that a word which nobody writes may be made of, when it is no slip. */
  guess: Readonly<{ parts: readonly string[]; concepts: ReadonlyMap<string, number> }>;
  /** What it is written together with its neighbour, folded ("odlings lådor"). */
  joined: readonly string[];
  /** What it means, alone or with its neighbours: concepts and how surely (0–1). */
  concepts: ReadonlyMap<string, number>;
  /** Stems of other names of these concepts. */
  otherNames: ReadonlyMap<string, number>;
  /** Only the last word may be half typed. */
  isLast: boolean;
  /** A word that people write: it is no beginning and no slip. */
  isKnown: boolean;
}>;

export type Question = readonly QuestionWord[];

const maxLength = 500;
const maxWords = 12;
/** How much of a concept's meaning the next broader one has, and how much a part of an unknown compound has of the whole. */
const weights = { broader: 0.25, partOnly: 0.4, takenApart: 0.9 } as const;

type Reading = Readonly<{ word: Word; plain: string; sv: SearchWord; en: SearchWord; isStop: boolean }>;

const readingOf = (word: Word): Reading => {
  const [sv, en] = [readSearchWord(word.form, 'sv'), readSearchWord(word.form, 'en')];
  return { word, plain: foldLetters(word.form), sv, en, isStop: sv.isStop || en.isStop };
};

const raise = (map: Map<string, number>, key: string, weight: number): void =>
  void map.set(key, Math.max(weight, map.get(key) ?? 0));

/** What the words from one place to another may be called in the dictionary, with how sure that reading is. */
const keysOf = (group: readonly Reading[]): readonly (readonly [string, number])[] => {
  const telling = group.filter(({ isStop }) => !isStop);
  const written = [group.map(({ plain }) => plain).join(' '), 1] as const;
  if (telling.length === 0) return [written];
  const swedish = telling.map(({ sv }) => sv);
  return [
    written,
    [swedish.map(({ term }) => term).join(' '), 1],
    [telling.map(({ en }) => en.term).join(' '), 1],
    [piecesOf(swedish).join(' '), weights.takenApart],
  ];
};

function meaningsOf(read: readonly Reading[], meanings: Meanings): Map<string, number>[] {
  const meant = read.map(() => new Map<string, number>());
  for (let from = 0; from < read.length; from++)
    for (let to = from + 1; to <= Math.min(read.length, from + meanings.maxWords); to++)
      for (const [key, sure] of keysOf(read.slice(from, to)))
        for (const [concept, weight] of meanings.named(key))
          for (const own of meant.slice(from, to)) raise(own, concept, weight * sure);
  return meant;
}

const shortestSplit = 7;
const shortestPart = 3;

/** Cuts a compound that the lexicon does not know into two words that it, or the dictionary, knows. */
function splitUnknown(form: string, isWord: (form: string) => boolean): string[] {
  if (form.length < shortestSplit) return [];
  let best: string[] = [];
  let bestWorth = 0;
  for (let end = shortestPart; end <= form.length - shortestPart; end++)
    for (const link of form[end] === 's' ? ['', 's'] : ['']) {
      const [head, tail] = [form.slice(0, end), form.slice(end + link.length)];
      if (tail.length < shortestPart || !isWord(tail)) continue;
      // gatu-, kyrko-: a first part may have lost its last vowel.
      const whole = [head, `${head}a`, `${head}e`].find(isWord);
      const worth = Math.min(head.length, tail.length) + (whole === head ? 0.5 : 0);
      if (whole === undefined || worth <= bestWorth) continue;
      [best, bestWorth] = [[whole, tail], worth];
    }
  return best.map((part) => readSearchWord(part, 'sv').term);
}

/** Reads a question; `isIndexed` says whether some document has a word (folded). */
export function readQuestion(
  text: string,
  meanings: Meanings,
  isIndexed: (plain: string) => boolean = () => false,
): Question {
  const lexicon = getLexicon();
  const isWord = (form: string): boolean => {
    const plain = foldLetters(form);
    return isIndexed(plain) || meanings.words.has(plain) || meanings.named(readSearchWord(form, 'sv').term).size > 0;
  };
  const read = findWords(text.slice(0, maxLength)).slice(0, maxWords).map(readingOf);
  const meant = meaningsOf(read, meanings);
  const joinedWith = read.slice(1).map(({ word }, at) => `${read[at]?.word.form}${word.form}`);
  const hasTelling = read.some(({ isStop }) => !isStop);
  return read.flatMap(({ word, plain, sv, en, isStop }, at): QuestionWord[] => {
    if (isStop && hasTelling) return [];
    const own = new Map(meant[at]);
    const joined = [joinedWith[at - 1], joinedWith[at]].flatMap((form) => (form && isWord(form) ? [form] : []));
    for (const form of joined)
      for (const [concept, weight] of meanings.named(readSearchWord(form, 'sv').term)) raise(own, concept, weight);
    const parts = [...new Set([...sv.parts, ...en.parts])];
    const guessed = parts.length > 1 ? [] : splitUnknown(word.form, isWord);
    const ofParts = (of: readonly string[], into: Map<string, number>) => {
      for (const part of of)
        for (const [concept, weight] of meanings.named(part)) raise(into, concept, weight * weights.partOnly);
      return into;
    };
    if (own.size === 0) ofParts(parts, own);
    const otherNames = new Map<string, number>();
    for (const [concept, weight] of own) for (const stem of meanings.stems(concept)) raise(otherNames, stem, weight);
    const concepts = new Map(own);
    for (const [concept, weight] of own) {
      const broader = meanings.broader(concept);
      // The broadest concepts of all say nothing of what is looked for.
      if (broader !== null && meanings.broader(broader) !== null) raise(concepts, broader, weight * weights.broader);
    }
    return [
      {
        plain,
        terms: [...new Set([sv.term, en.term])],
        parts,
        guess: { parts: guessed, concepts: ofParts(guessed, new Map()) },
        joined: joined.map(foldLetters),
        concepts,
        otherNames,
        isLast: at === read.length - 1,
        isKnown: lexicon.sv.has(word.form) || lexicon.en.has(word.form) || meanings.words.has(plain),
      },
    ];
  });
}
