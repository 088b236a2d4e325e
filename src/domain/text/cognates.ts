import { foldLetters } from './fold';
import type { WordCounts } from './lexicon';

/** Spellings that the two languages share but for habit: polysackarid and polysaccharide have one skeleton. */
const habits: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/(?:iteten|itet|ities|ity)$/, 'it'],
  [/(?:isering|isation|ization|isera|iser|ised|ized|ise|ize)$/, 'is'],
  [/(?:iskt|iska|isk|ical|ics|ic)$/, 'ik'],
  [/(?:ellt|ella|ell)$/, 'al'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/sch/g, 'sk'],
  [/ch/g, 'k'],
  [/qu/g, 'kv'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/ae|oe/g, 'e'],
  [/ou/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/(?:es|s|e)$/, ''],
];

/** A word's spelling with the habits of both languages taken away. */
export const skeletonOf = (word: string): string =>
  habits.reduce((spelling, [pattern, instead]) => spelling.replace(pattern, instead), foldLetters(word.toLowerCase()));

const gramSize = 3;
const gramsOf = (skeleton: string): Set<string> => {
  const grams = new Set<string>();
  const bounded = `_${skeleton}_`;
  for (let at = 0; at + gramSize <= bounded.length; at++) grams.add(bounded.slice(at, at + gramSize));
  return grams;
};

const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared++;
  return (2 * shared) / (a.size + b.size);
};

type Entry = { skeleton: string; grams: ReadonlySet<string>; term: string; count: number };

/** The English term spelt like a Swedish one and how far to trust it (0–1), or null. */
export type CognateFinder = (term: string) => readonly [term: string, weight: number] | null;

const shortestWord = 5;
const shortestSkeleton = 4;
const shortestNear = 6;
const sameSkeleton = 0.8;
const leastAlike = 0.7;

/** Finds English words spelt like Swedish ones, by skeleton and else by character trigrams (same first three letters). */
export const createCognateFinder = (english: WordCounts, termOf: (word: string) => string): CognateFinder => {
  const bySkeleton = new Map<string, Entry>();
  const byStart = new Map<string, Entry[]>();
  for (const [word, count] of english) {
    const skeleton = skeletonOf(word);
    if (word.length < shortestWord || skeleton.length < shortestSkeleton) continue;
    const known = bySkeleton.get(skeleton);
    if (known) {
      if (count > known.count) Object.assign(known, { term: termOf(word), count });
      continue;
    }
    const entry = { skeleton, grams: gramsOf(skeleton), term: termOf(word), count };
    bySkeleton.set(skeleton, entry);
    const start = skeleton.slice(0, 3);
    const others = byStart.get(start);
    if (others) others.push(entry);
    else byStart.set(start, [entry]);
  }
  const findNear = (skeleton: string): readonly [string, number] | null => {
    const grams = gramsOf(skeleton);
    let best: readonly [string, number] | null = null;
    for (const entry of byStart.get(skeleton.slice(0, 3)) ?? []) {
      const alike = dice(grams, entry.grams);
      if (alike >= leastAlike && alike * leastAlike > (best?.[1] ?? 0)) best = [entry.term, alike * leastAlike];
    }
    return best;
  };
  return (term) => {
    const skeleton = skeletonOf(term);
    if (term.length < shortestWord || skeleton.length < shortestSkeleton) return null;
    const same = bySkeleton.get(skeleton);
    if (same) return [same.term, sameSkeleton];
    return skeleton.length >= shortestNear ? findNear(skeleton) : null;
  };
};
