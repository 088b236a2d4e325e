import type { Language } from '../../shared/language';
import type { CorpusStatistics } from './corpus-statistics';
import { poolSimilarities, spread } from './pool-works';
import type { TermBag } from './term-bag';
import { forEachShared, similarity, type TermVector, weighBag, weighNeedBag } from './term-vector';
import { type TextWeights, textWeights } from './text-weights';

/** A text (a need, a presentation or one work) as bags of terms: in its own language, and in English by translation. */
export type TextBags = Readonly<{ sv: TermBag | null; en: TermBag | null }>;

/** The same text, weighed. */
export type TextVectors = Readonly<{ sv: TermVector | null; en: TermVector | null }>;

export type TextStatistics = Readonly<Record<Language, CorpusStatistics>>;

/** One work of a solver; null is the presentation. */
export type WorkText = Readonly<{ workId: string | null; vectors: TextVectors }>;

/** What a shared term gave through one work; `term` is its number (see `termIdOf`) in that language's vectors. */
export type TextContribution = Readonly<{ language: Language; term: number; workId: string | null; points: number }>;

/** The text part of a pair: 0–1, the sum of its contributions. */
export type TextScore = Readonly<{
  score: number;
  contributions: readonly TextContribution[];
  /** The works that counted, best first, with their similarity to the need (0–1). */
  works: readonly Readonly<{ workId: string | null; similarity: number; share: number }>[];
}>;

const noScore: TextScore = { score: 0, contributions: [], works: [] };

// A text that says nothing in a language has no vector in it: it is then compared in the other one, with needs and with
// other texts alike, so that two copies are always known as such.
const orNone = (vector: TermVector | null): TermVector | null => (vector && vector.ids.length > 0 ? vector : null);

/** Weighs a work (or a presentation) in both languages. */
export const weighText = (
  bags: TextBags,
  statistics: TextStatistics,
  weights: TextWeights = textWeights,
): TextVectors => ({
  sv: orNone(bags.sv && weighBag(bags.sv, statistics.sv, weights)),
  en: orNone(bags.en && weighBag(bags.en, statistics.en, weights)),
});

/** Weighs a need in both languages. */
export const weighNeed = (
  bags: TextBags,
  statistics: TextStatistics,
  weights: TextWeights = textWeights,
): TextVectors => ({
  sv: orNone(bags.sv && weighNeedBag(bags.sv, statistics.sv, weights)),
  en: orNone(bags.en && weighNeedBag(bags.en, statistics.en, weights)),
});

/** The language two texts are compared in: Swedish when both have it, else English, else null. */
export const comparedIn = (a: TextVectors, b: TextVectors): Language | null =>
  a.sv && b.sv ? 'sv' : a.en && b.en ? 'en' : null;

/** How alike two texts are, 0–1, in the language that both have. */
export const compareTexts = (a: TextVectors, b: TextVectors): number => {
  const language = comparedIn(a, b);
  const left = language && a[language];
  const right = language && b[language];
  return left && right ? similarity(left, right) : 0;
};

type Compared = Readonly<{ work: WorkText; similarity: number }>;

/** Works by similarity, falling; equal ones by their id, so that the order in the profile never matters. */
const rankWorks = (need: TextVectors, works: readonly WorkText[]): Compared[] =>
  works
    .map((work) => ({ work, similarity: compareTexts(need, work.vectors) }))
    .filter((compared) => compared.similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || ((a.work.workId ?? '') < (b.work.workId ?? '') ? -1 : 1));

/** The best works that are not copies of a better one. */
const pickDistinct = (ranked: readonly Compared[], weights: TextWeights): Compared[] => {
  const picked: Compared[] = [];
  for (const next of ranked) {
    if (picked.length >= weights.worksCounted) break;
    const copy = picked.some(({ work }) => compareTexts(work.vectors, next.work.vectors) >= weights.alike);
    if (!copy) picked.push(next);
  }
  return picked;
};

/** Scores a solver's works against a need, work by work; points sum to the score (floating-point error aside). */
export const scoreText = (
  need: TextVectors,
  works: readonly WorkText[],
  weights: TextWeights = textWeights,
): TextScore => {
  const picked = pickDistinct(rankWorks(need, works), weights);
  const pooled = poolSimilarities(
    picked.map((p) => p.similarity),
    weights,
  );
  if (pooled.similarity <= 0) return noScore;
  const score = spread(pooled.similarity, weights);
  const scale = score / pooled.similarity;
  const contributions: TextContribution[] = [];
  picked.forEach(({ work }, k) => {
    const language = comparedIn(need, work.vectors);
    const left = language && need[language];
    const right = language && work.vectors[language];
    if (!language || !left || !right) return;
    let covered = 0;
    forEachShared(left, right, (_, product) => {
      covered += product;
    });
    const share = ((pooled.shares[k] ?? 0) * scale) / Math.max(1, covered);
    if (share <= 0) return;
    forEachShared(left, right, (term, product) => {
      contributions.push({ language, term, workId: work.workId, points: product * share });
    });
  });
  contributions.sort((a, b) => b.points - a.points || a.term - b.term);
  return {
    score,
    contributions,
    works: picked.map((p, k) => ({ workId: p.work.workId, similarity: p.similarity, share: pooled.shares[k] ?? 0 })),
  };
};
