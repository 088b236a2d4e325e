import { foldLetters } from './fold';
import { findWords } from './words';

/**
 * Character n-grams of a short field (a title or a label), each with how often it stands there; a `_` marks the
 * boundaries of words. Reads at most 50 words, so that a long text costs no more than a short one.
 */
export const countCharGrams = (text: string, shortest: number, longest: number): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { form } of findWords(text.slice(0, 2000)).slice(0, 50)) {
    const word = `_${foldLetters(form)}_`;
    for (let size = shortest; size <= longest; size++)
      for (let start = 0; start + size <= word.length; start++) {
        const gram = word.slice(start, start + size);
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
  }
  return counts;
};
