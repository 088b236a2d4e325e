import type { TextVectors } from '@/domain/match/text/text-score';
import type { TermVector } from '@/domain/match/text/term-vector';

const mergeIn = (texts: readonly TextVectors[], language: 'sv' | 'en'): TermVector | null => {
  const own = texts.flatMap((text) => text[language] ?? []);
  if (own.length === 0) return null;
  const heaviest = new Map<number, number>();
  for (const { ids, weights } of own) {
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      heaviest.set(id, Math.max(heaviest.get(id) ?? 0, weights[at] as number));
    }
  }
  const ids = Uint32Array.from(heaviest.keys()).sort();
  return { ids, weights: Float32Array.from(ids, (id) => heaviest.get(id) ?? 0) };
};

/** One question for several texts: each term with its greatest weight. It proposes; the ranker compares text by text. */
export const mergeVectors = (texts: readonly TextVectors[]): TextVectors => ({
  sv: mergeIn(texts, 'sv'),
  en: mergeIn(texts, 'en'),
});
