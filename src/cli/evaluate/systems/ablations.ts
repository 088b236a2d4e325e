import { textWeights } from '@/domain/match/text/text-weights';
import type { System } from '../task';
import { createBagStore } from './bag-store';
import { plainAnalyser } from './plain-reading';
import { type VectorSetting, vectorSystem } from './vector-system';

/** Our system with one ingredient taken away at a time. */
export const listAblations = (ours: VectorSetting): System[] => {
  const without = (name: string, changed: Partial<typeof textWeights> | Record<string, number>): System =>
    vectorSystem({ ...ours, name: `without ${name}`, weights: { ...textWeights, ...changed } });
  return [
    without('bigrams', { bigram: 0 }),
    without('general language (the corpus alone)', { background: 0 }),
    without('rarity (all words count the same)', { needRarity: 0, workRarity: 0 }),
    without('saturation (counts as they are)', { saturation: 1000 }),
    without('pooling (best work only)', { worksCounted: 1 }),
    without('the floor (a single work is held back)', { floor: 0 }),
    vectorSystem({
      ...ours,
      name: 'without stop words and stems',
      bags: createBagStore({ analyser: plainAnalyser, translate: null }),
      background: new Map(),
    }),
  ];
};
