import type { Language } from '../../shared/language';
import type { Analyser } from '../../text/analyse';
import type { WordCounts } from '../../text/lexicon';
import type { CorpusStatistics } from './corpus-statistics';
import { termIdOf } from './term-bag';

/** How likely a term is to stand in a text of some 120 words, by general language: a probability for each term id. */
export type Background = ReadonlyMap<number, number>;

/** The words (function words aside) of the text that a probability speaks of. */
const wordsPerText = 120;

/** How common each term is in general, from counts of word forms: 1 − e^(−120 × the term's share of all words). */
export const readBackground = (counts: WordCounts, language: Language, analyser: Analyser): Background => {
  const occurrences = new Map<number, number>();
  let all = 0;
  for (const [form, count] of counts) {
    const read = analyser.readWord(form, language);
    if (read.isStop) continue;
    all += count;
    for (const term of [
      { term: read.term, kind: 'word' } as const,
      ...read.parts.map((p) => ({ ...p, kind: 'part' }) as const),
    ]) {
      const id = termIdOf(term.term, term.kind);
      occurrences.set(id, (occurrences.get(id) ?? 0) + count);
    }
  }
  const background = new Map<number, number>();
  for (const [id, count] of occurrences) background.set(id, 1 - Math.exp((-wordsPerText * count) / all));
  return background;
};

/**
 * Statistics of a corpus that is read as if `strength` further texts of general language stood in it: in a small
 * corpus general words then count little from the first day, and a large corpus speaks for itself.
 */
export const withBackground = (
  corpus: CorpusStatistics,
  background: Background,
  strength: number,
): CorpusStatistics => ({
  get works() {
    return corpus.works + strength;
  },
  get meanLength() {
    return corpus.meanLength;
  },
  frequencyOf: (id) => corpus.frequencyOf(id) + strength * (background.get(id) ?? 0),
});
