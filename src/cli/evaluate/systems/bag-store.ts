import type { Passage } from '@/domain/match/match';
import { bagPassages, type TextReading } from '@/domain/match/text/read-passages';
import type { TextBags } from '@/domain/match/text/text-score';

/** Bags of texts, read once for all systems that read them alike. */
export type BagStore = (passage: Passage) => TextBags;

/** Remembers the bags of each text for one way of reading. */
export const createBagStore = (reading: TextReading): BagStore => {
  const known = new WeakMap<Passage, TextBags>();
  return (passage) => {
    const found = known.get(passage);
    if (found) return found;
    const bags = bagPassages([passage], reading);
    known.set(passage, bags);
    return bags;
  };
};
