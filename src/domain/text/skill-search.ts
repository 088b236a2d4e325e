import type { Language } from '../shared/language';
import { foldText, gramsOfFolded, type IndexedName, type SkillIndex, termsOfName } from './skill-index';

/** A skill that answers a query: its score (higher is better) and the name that matched, in its language. */
export type SkillHit = Readonly<{ skill: string; score: number; name: string; language: Language }>;

export type SkillQuestion = Readonly<{ query: string; language: Language; limit: number }>;

type Query = Readonly<{ folded: string; grams: ReadonlySet<string>; terms: ReadonlySet<string>; language: Language }>;

const maxQueryLength = 100;
const maxCandidates = 400;

/** How ways of matching are ordered: each is worth more than any mixture of those below it. */
const worth = { exact: 100, prefix: 70, allWords: 55, terms: 45, alike: 40 } as const;
const leastAlike = 0.4;
/** Between matches of the same kind: labels before synonyms, the reader's language, short names. */
const nudge = { preferred: 3, language: 2, length: 8 } as const;

const termCounts = 4;
const countedAtMost = 255;

/** The names that share most with the query, by grams and terms: a counter a name, and the highest counters. */
const proposeNames = (index: SkillIndex, query: Query): number[] => {
  const counters = new Uint8Array(index.names.length);
  const addUp = (places: Int32Array | undefined, weight: number): void => {
    for (const at of places ?? []) counters[at] = Math.min(countedAtMost, (counters[at] ?? 0) + weight);
  };
  for (const gram of query.grams) addUp(index.byGram.get(gram), 1);
  for (const term of query.terms) addUp(index.byTerm.get(term), termCounts);
  const byCount: number[][] = [];
  counters.forEach((count, at) => {
    if (count > 0) (byCount[count] ??= []).push(at);
  });
  const proposed: number[] = [];
  for (let count = byCount.length - 1; count > 0 && proposed.length < maxCandidates; count--) {
    const level = byCount[count] ?? [];
    const room = maxCandidates - proposed.length;
    // Of equals the short names go first: they are nearer to what was written.
    proposed.push(...(level.length > room ? shortestFirst(level, index).slice(0, room) : level));
  }
  return proposed;
};

const shortestFirst = (places: readonly number[], { names }: SkillIndex): number[] =>
  [...places].sort((a, b) => (names[a]?.folded.length ?? 0) - (names[b]?.folded.length ?? 0) || a - b);

const shareOf = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number => {
  let shared = 0;
  for (const item of part) if (whole.has(item)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
};

const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * shareOf(a, b) * a.size) / (a.size + b.size || 1);

/** Words of the query and of the name compared one by one, so that a slip in one word does not spoil the others. */
const likeWords = (query: string, name: string): number => {
  const words = name.split(' ').map(gramsOfFolded);
  const best = query.split(' ').map((word) => {
    const grams = gramsOfFolded(word);
    return Math.max(0, ...words.map((other) => dice(grams, other)));
  });
  return best.reduce((sum, share) => sum + share, 0) / best.length;
};

const scoreName = ({ name, folded, terms }: IndexedName, query: Query): number => {
  const words = query.folded.split(' ');
  const startsWord = (word: string): boolean => folded.startsWith(word) || folded.includes(` ${word}`);
  const termShare = shareOf(query.terms, terms);
  const alike = Math.max(dice(query.grams, gramsOfFolded(folded)), likeWords(query.folded, folded) * 0.9);
  const kinds = [
    folded === query.folded ? worth.exact : 0,
    folded.startsWith(query.folded) ? worth.prefix : 0,
    words.every(startsWord) ? worth.allWords : 0,
    termShare === 0 ? 0 : worth.terms * termShare * (0.7 + 0.3 * shareOf(terms, query.terms)),
    alike >= leastAlike ? worth.alike * alike : 0,
  ];
  const best = Math.max(...kinds);
  if (best === 0) return 0;
  const short = nudge.length * Math.min(1, query.folded.length / Math.max(1, folded.length));
  return (
    best + short + (name.preferred ? nudge.preferred : 0) + (name.language === query.language ? nudge.language : 0)
  );
};

/**
 * Finds skills by either language, synonyms, beginnings of words, inflections, parts of compounds and with slips of the
 * keyboard; best first, one hit a skill; nothing for an empty query.
 */
export const searchSkills = (index: SkillIndex, { query, language, limit }: SkillQuestion): SkillHit[] => {
  const text = query.slice(0, maxQueryLength);
  const folded = foldText(text);
  if (folded === '') return [];
  const terms = termsOfName(text, language, index.analyser);
  const asked: Query = { folded, grams: gramsOfFolded(folded), terms, language };
  const best = new Map<string, SkillHit>();
  for (const at of proposeNames(index, asked)) {
    const indexed = index.names[at];
    const score = indexed ? scoreName(indexed, asked) : 0;
    if (!indexed || score === 0 || score <= (best.get(indexed.name.skill)?.score ?? 0)) continue;
    const { skill, text: name, language: its } = indexed.name;
    best.set(skill, { skill, score, name, language: its });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.skill < b.skill ? -1 : 1)).slice(0, limit);
};
