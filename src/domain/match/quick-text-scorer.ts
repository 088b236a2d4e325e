import type { Language } from '../shared/language';
import { tokenWeights } from '../text/analyse';
import type { Passage } from './match';
import { poolSimilarities, spread } from './text/pool-works';
import { readTokens, type TextReading } from './text/read-passages';
import { termIdOf } from './text/term-bag';
import type { TermVector } from './text/term-vector';
import { comparedIn, compareTexts } from './text/text-score';
import { textWeights } from './text/text-weights';
import type { VectorText } from './text/vector-text-scorer';
import type { SharedTerm, TextScorer } from './text-scorer';

/** A need's terms in a small open table, so that a text is compared by going through the text's terms alone. */
type NeedTable = Readonly<{ keys: Uint32Array; weights: Float32Array; last: number }>;

const tableOf = ({ ids, weights }: TermVector): NeedTable => {
  const slots = 1 << Math.ceil(Math.log2(4 * ids.length + 4));
  const table = { keys: new Uint32Array(slots), weights: new Float32Array(slots), last: slots - 1 };
  for (let at = 0; at < ids.length; at++) {
    let slot = ((ids[at] as number) >>> 1) & table.last;
    while (table.weights[slot] !== 0) slot = (slot + 1) & table.last;
    table.keys[slot] = ids[at] as number;
    table.weights[slot] = weights[at] as number;
  }
  return table;
};

const weightOf = ({ keys, weights, last }: NeedTable, id: number): number => {
  let slot = (id >>> 1) & last;
  let weight = weights[slot] as number;
  while (weight !== 0 && keys[slot] !== id) {
    slot = (slot + 1) & last;
    weight = weights[slot] as number;
  }
  return weight;
};

/** The same sum in the same order as merging both vectors, so the same number to the last bit; 0–1. */
const similarityBy = (table: NeedTable, { ids, weights }: TermVector): number => {
  let sum = 0;
  for (let at = 0; at < ids.length; at++) {
    const weight = weightOf(table, ids[at] as number);
    if (weight !== 0) sum += weight * (weights[at] as number);
  }
  return Math.min(1, sum);
};

type Known = Readonly<{
  sv: NeedTable | null;
  en: NeedTable | null;
  surfaces: Record<Language, Map<number, string> | null>;
}>;

/** A translation less certain than this carries points as far as it is certain, but is not shown as a reason. */
const shownFrom = 0.3;

/** How a need says each of its terms; terms that stand in it only by a doubtful translation are left out. */
const wordsOf = (passages: readonly Passage[], reading: TextReading, language: Language): Map<number, string> => {
  const words = new Map<number, string>();
  for (const { term, kind, weight, surface } of readTokens(passages, reading)[language] ?? []) {
    if (weight / tokenWeights[kind] < shownFrom) continue;
    words.set(termIdOf(term, kind), surface.toLowerCase());
  }
  return words;
};

const explainBy = (table: NeedTable, vector: TermVector, words: Map<number, string>): SharedTerm[] => {
  const shared: { id: number; product: number }[] = [];
  let total = 0;
  for (let at = 0; at < vector.ids.length; at++) {
    const id = vector.ids[at] as number;
    const product = weightOf(table, id) * (vector.weights[at] as number);
    if (product > 0) shared.push({ id, product });
    total += product;
  }
  shared.sort((a, b) => b.product - a.product || a.id - b.id);
  return shared.flatMap(({ id, product }) => {
    const word = words.get(id);
    return word === undefined
      ? []
      : [{ kind: 'word', term: id, label: { sv: word, en: word }, share: product / total }];
  });
};

/** Whether any two of a solver's texts are so alike that only one of them may count. */
export const hasCopies = (works: readonly Pick<VectorText, 'vectors'>[]): boolean =>
  works.some((work, at) =>
    works.slice(0, at).some((other) => compareTexts(other.vectors, work.vectors) >= textWeights.alike),
  );

const fallingOrder = (a: number, b: number): number => b - a;

/** Similarities of the best works that are not copies of a better one, falling. */
const withoutCopies = (works: readonly VectorText[], similarities: readonly number[]): number[] => {
  const byNearness = similarities
    .map((similarity, at) => ({ similarity, at, vectors: works[at]?.vectors ?? { sv: null, en: null } }))
    .filter(({ similarity }) => similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || (String(a.at) < String(b.at) ? -1 : 1));
  const picked: typeof byNearness = [];
  for (const next of byNearness) {
    if (picked.length >= textWeights.worksCounted) break;
    if (!picked.some((one) => compareTexts(one.vectors, next.vectors) >= textWeights.alike)) picked.push(next);
  }
  return picked.map(({ similarity }) => similarity);
};

/** Texts whose owner is known to repeat none of them. */
export type DistinctText = VectorText & Readonly<{ distinct?: boolean }>;

/**
 * The same scorer for many comparisons of one need: gives the very numbers of `plain`, but looks the need's terms up in
 * a table, and leaves the search for copies out where the texts are known to be distinct. A shared word is shown as it
 * stands in the need.
 */
export const createQuickTextScorer = (
  plain: TextScorer<VectorText, VectorText>,
  reading: TextReading,
): TextScorer<VectorText, DistinctText> => {
  const remembered = new WeakMap<VectorText, Known>();
  let last: Readonly<{ need: VectorText; known: Known }> | null = null;
  const know = (need: VectorText): Known => {
    if (last?.need === need) return last.known;
    const known = remembered.get(need) ?? makeKnown(need);
    last = { need, known };
    return known;
  };
  const makeKnown = (need: VectorText): Known => {
    const { sv, en } = need.vectors;
    const known = { sv: sv && tableOf(sv), en: en && tableOf(en), surfaces: { sv: null, en: null } };
    remembered.set(need, known);
    return known;
  };
  const compareOne = (need: VectorText, known: Known, work: DistinctText): number => {
    const language = comparedIn(need.vectors, work.vectors);
    const table = language && known[language];
    const vector = language && work.vectors[language];
    return table && vector ? similarityBy(table, vector) : 0;
  };
  return {
    ...plain,
    compare: (need, works) => {
      const known = know(need);
      const similarities: number[] = [];
      const each: number[] = [];
      for (const work of works) {
        const value = compareOne(need, known, work);
        similarities.push(value);
        each.push(spread(value));
      }
      if (works.length === 1 && textWeights.worksCounted > 0)
        return { fit: spread(poolSimilarities(similarities).similarity), each };
      const falling = works[0]?.distinct
        ? similarities.filter((value) => value > 0).sort(fallingOrder)
        : withoutCopies(works, similarities);
      return { fit: spread(poolSimilarities(falling.slice(0, textWeights.worksCounted)).similarity), each };
    },
    explain: (need, work) => {
      const language = comparedIn(need.vectors, work.vectors);
      const known = know(need);
      const table = language && known[language];
      const vector = language && work.vectors[language];
      if (!language || !table || !vector) return [];
      known.surfaces[language] ??= wordsOf(need.passages, reading, language);
      return explainBy(table, vector, known.surfaces[language]);
    },
  };
};
