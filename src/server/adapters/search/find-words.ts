import type { Meanings } from '@/domain/search/meanings';
import { type Question, type QuestionWord, readQuestion } from '@/domain/search/question';
import { alikeStem } from '@/domain/search/inflection';
import { nearest } from './alike-words';
import type { WordLists } from './word-lists';
import { createWordOrder, type WordOrder } from './word-order';

/**
 * Documents that answer a question, by place: `points` how well, `cover` how much of the question each answers (0–1),
 * `words` how many of its words each plainly has.
 */
export type FoundPlaces = Readonly<{
  places: readonly number[];
  words: Uint8Array;
  cover: Float64Array;
  points: Float64Array;
}>;

export type Lists = Readonly<Record<'typed' | 'analysed' | 'parts' | 'concepts', WordLists>>;

/** A word of two letters begins too many. */
const shortestBeginning = 3;
const maxBegun = 100;
/** A short word is too soon another. */
const maxSureLength = 4;
/** What a find is worth, by the way that it was found. */
const worth = {
  concept: 2.4,
  insideWord: 0.8,
  part: 0.4,
  begun: 0.6,
  alike: 0.6,
  otherName: 0.4,
  second: 0.5,
} as const;
/** How surely a document has a word, by the way that it was found (0–1). */
const sureness = { insideWord: 0.8, allParts: 0.6, onePart: 0.25, rest: 0.5, concept: 1.5 } as const;
const plainlyFrom = 0.45;
const leastRarity = 0.1;

type Scratch = { of: Float32Array; touched: number[] };
const openScratch = (size: number): Scratch => ({ of: new Float32Array(size), touched: [] });
const clear = (scratch: Scratch): void => {
  for (const place of scratch.touched) scratch.of[place] = 0;
  scratch.touched.length = 0;
};
/** Takes over what is more, and clears where it came from. */
const takeMost = (into: Scratch, from: Scratch): void => {
  for (const place of from.touched) {
    const [own, other] = [into.of[place] as number, from.of[place] as number];
    if (own === 0) into.touched.push(place);
    if (other > own) into.of[place] = other;
  }
  clear(from);
};

export type WordFinder = Readonly<{
  /** Reads a question as this index understands it. */
  read: (text: string, meanings: Meanings) => Question;
  /** What one call gives is good until the next. */
  find: (question: Question, meanings: Meanings) => FoundPlaces;
  /** Documents that have any of some analysed terms. */
  terms: (terms: readonly string[]) => FoundPlaces;
}>;

const orders = new WeakMap<Meanings, WordOrder>();
const orderOf = (meanings: Meanings): WordOrder => {
  const known = orders.get(meanings) ?? createWordOrder([...meanings.words.keys()].sort((a, b) => (a < b ? -1 : 1)));
  orders.set(meanings, known);
  return known;
};

/** Finds by words; `isLive` leaves out what is gone from the documents. */
export function findWords({ typed, analysed, parts, concepts }: Lists, isLive: (place: number) => boolean): WordFinder {
  let [textual, indirect, meant, scratch] = [openScratch(0), openScratch(0), openScratch(0), openScratch(0)];
  let sure = openScratch(0);
  let sums = { words: new Uint8Array(0), cover: new Float64Array(0), points: new Float64Array(0) };

  const makeRoom = (): void => {
    const documents = typed.documents();
    if (textual.of.length >= documents) return;
    const room = Math.ceil(documents * 1.2);
    [textual, indirect, meant, scratch] = [openScratch(room), openScratch(room), openScratch(room), openScratch(room)];
    sure = openScratch(room);
    sums = { words: new Uint8Array(room), cover: new Float64Array(room), points: new Float64Array(room) };
  };
  const makeSure = (place: number, least: number): void => {
    const own = sure.of[place] as number;
    if (own === 0) sure.touched.push(place);
    if (least > own) sure.of[place] = least;
  };
  const addTyped = ({ plain, terms, joined }: QuestionWord): void => {
    typed.addPoints({ word: plain, weight: 1 }, textual);
    for (const word of terms) analysed.addPoints({ word, weight: 1 }, textual);
    for (const word of joined) {
      typed.addPoints({ word, weight: 1 }, textual);
      analysed.addPoints({ word: alikeStem(word), weight: 1 }, textual);
    }
    for (const place of textual.touched) makeSure(place, 1);
  };
  const addInside = ({ terms }: QuestionWord): void => {
    for (const term of terms) {
      parts.addPoints({ word: term, weight: worth.insideWord }, indirect);
      parts.eachPlace(term, (place) => makeSure(place, sureness.insideWord));
    }
  };
  const addParts = (of: readonly string[]): void => {
    if (of.length < 2) return;
    const counts = new Map<number, number>();
    for (const part of of) {
      const own = new Set<number>();
      analysed.eachPlace(part, (place) => own.add(place));
      parts.eachPlace(part, (place) => own.add(place));
      for (const place of own) counts.set(place, (counts.get(place) ?? 0) + 1);
      analysed.addPoints({ word: part, weight: worth.part }, scratch);
      parts.addPoints({ word: part, weight: worth.part * worth.insideWord }, scratch);
    }
    for (const [place, count] of counts) makeSure(place, count > 1 ? sureness.allParts : sureness.onePart);
    takeMost(indirect, scratch);
  };
  const addMeanings = (asked: QuestionWord['concepts'], share: number): void => {
    for (const [word, weight] of asked) {
      concepts.addPoints({ word, weight: weight * share * worth.concept }, scratch);
      takeMost(meant, scratch);
      concepts.eachPlace(word, (place, boost) =>
        makeSure(place, Math.min(1, sureness.concept * share * weight * boost)),
      );
    }
  };
  const addBegun = ({ plain }: QuestionWord): void => {
    for (const word of typed.begunBy(plain, maxBegun))
      if (word !== plain) typed.addPoints({ word, weight: (worth.begun * plain.length) / word.length }, indirect);
  };
  /** What was meant when a word is one that nobody writes: the nearest words of the documents and of the dictionary. */
  const addAlike = ({ plain, terms }: QuestionWord, meanings: Meanings): void => {
    const near = nearest(plain, [...new Set([...typed.alike(plain), ...orderOf(meanings).alike(plain)])]);
    for (const word of near) {
      typed.addPoints({ word, weight: worth.alike }, scratch);
      takeMost(indirect, scratch);
      const form = meanings.words.get(word);
      for (const read of form === undefined ? [] : readQuestion(form, meanings)) {
        for (const term of read.terms) analysed.addPoints({ word: term, weight: worth.alike }, scratch);
        takeMost(indirect, scratch);
        addMeanings(read.concepts, worth.alike);
      }
    }
    if (near.length > 0) return;
    for (const lists of [analysed, parts])
      for (const term of terms)
        for (const word of nearest(term, lists.alike(term))) {
          lists.addPoints({ word, weight: worth.alike }, scratch);
          takeMost(indirect, scratch);
        }
  };
  const countFound = () => textual.touched.length + indirect.touched.length + meant.touched.length;
  const addUnknown = (word: QuestionWord, meanings: Meanings): void => {
    if (word.isLast && word.plain.length >= shortestBeginning) addBegun(word);
    if (countFound() === 0 && word.plain.length > maxSureLength) addAlike(word, meanings);
    if (countFound() > 0) return;
    addParts(word.guess.parts);
    addMeanings(word.guess.concepts, 1);
  };
  const addWord = (word: QuestionWord, meanings: Meanings): void => {
    addTyped(word);
    addInside(word);
    addParts(word.parts);
    addMeanings(word.concepts, 1);
    for (const [stem, weight] of word.otherNames) {
      analysed.addPoints({ word: stem, weight: weight * worth.otherName }, scratch);
      takeMost(indirect, scratch);
    }
    if (textual.touched.length > 0) return;
    if (!word.isKnown) addUnknown(word, meanings);
    // A known word that no text has may still be made of two that some have.
    else if (countFound() === 0) addParts(word.guess.parts);
  };
  /** Each step adds what one word finds. */
  const collect = (steps: readonly (() => void)[]): FoundPlaces => {
    makeRoom();
    const places: number[] = [];
    sums.words.fill(0);
    sums.cover.fill(0);
    sums.points.fill(0);
    const total = typed.documents();
    let wanted = 0;
    const seen = new Uint8Array(total);
    for (const step of steps) {
      step();
      const found = new Set([...textual.touched, ...indirect.touched, ...meant.touched]);
      const rarity = Math.max(leastRarity, Math.log(1 + (total - found.size + 0.5) / (found.size + 0.5)));
      wanted += rarity;
      for (const place of found) {
        if (!isLive(place)) continue;
        const ways = [textual.of[place] as number, indirect.of[place] as number, meant.of[place] as number];
        const best = Math.max(...ways);
        const rest = ways.reduce((sum, way) => sum + way, 0) - best;
        const has = (sure.of[place] as number) || sureness.rest;
        if (seen[place] === 0) places.push(place);
        seen[place] = 1;
        sums.points[place] = (sums.points[place] as number) + best + worth.second * rest;
        sums.cover[place] = (sums.cover[place] as number) + rarity * has;
        if (has >= plainlyFrom) sums.words[place] = (sums.words[place] as number) + 1;
      }
      for (const one of [textual, indirect, meant, sure]) clear(one);
    }
    for (const place of places) sums.cover[place] = (sums.cover[place] as number) / wanted;
    return { places, ...sums };
  };
  return {
    read: (text, meanings) => readQuestion(text, meanings, typed.has),
    find: (question, meanings) => collect(question.map((word) => () => addWord(word, meanings))),
    terms: (terms) =>
      collect([
        () => {
          for (const word of terms.map(alikeStem)) {
            analysed.addPoints({ word, weight: 1 }, textual);
            parts.addPoints({ word, weight: 1 }, textual);
          }
        },
      ]),
  };
}
