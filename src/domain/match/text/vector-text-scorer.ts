import type { Passage } from '../match';
import type { Prepared, SharedTerm, TextScorer } from '../text-scorer';
import { spread } from './pool-works';
import { bagPassages, readTokens, type TextReading } from './read-passages';
import { termIdOf } from './term-bag';
import { forEachShared } from './term-vector';
import {
  comparedIn,
  compareTexts,
  scoreText,
  type TextStatistics,
  type TextVectors,
  weighNeed,
  weighText,
} from './text-score';
import { textWeights } from './text-weights';

/** A text made ready; its words for the reader are read again from `passages` when they are asked for. */
export type VectorText = Prepared & Readonly<{ vectors: TextVectors; passages: readonly Passage[] }>;

const ready = (passages: readonly Passage[], vectors: TextVectors): VectorText => ({
  size: Math.max(vectors.sv?.ids.length ?? 0, vectors.en?.ids.length ?? 0),
  vectors,
  passages,
});

const explain = (need: VectorText, work: VectorText, reading: TextReading): SharedTerm[] => {
  const language = comparedIn(need.vectors, work.vectors);
  const left = language && need.vectors[language];
  const right = language && work.vectors[language];
  if (!language || !left || !right) return [];
  const products: { id: number; product: number }[] = [];
  let total = 0;
  forEachShared(left, right, (id, product) => {
    products.push({ id, product });
    total += product;
  });
  const surfaces = new Map<number, string>();
  for (const text of [need, work])
    for (const token of readTokens(text.passages, reading)[language] ?? [])
      surfaces.set(termIdOf(token.term, token.kind), token.surface.toLowerCase());
  return products
    .sort((a, b) => b.product - a.product || a.id - b.id)
    .map(({ id, product }) => {
      const surface = surfaces.get(id) ?? '';
      return { kind: 'word', term: id, label: { sv: surface, en: surface }, share: product / total };
    });
};

/** The text part's own scorer: how much of a need's words and bigrams each work covers, pooled; 0–1. */
export const createVectorTextScorer = (
  reading: TextReading,
  statistics: TextStatistics,
): TextScorer<VectorText, VectorText> => ({
  version: textWeights.version,
  prepareNeed: (passages) => ready(passages, weighNeed(bagPassages(passages, reading), statistics)),
  prepareWork: (passages) => ready(passages, weighText(bagPassages(passages, reading), statistics)),
  compare: (need, works) => {
    const each = works.map((work) => spread(compareTexts(need.vectors, work.vectors)));
    const texts = works.map((work, at) => ({ workId: String(at), vectors: work.vectors }));
    return { fit: scoreText(need.vectors, texts).score, each };
  },
  explain: (need, work) => explain(need, work, reading),
});
