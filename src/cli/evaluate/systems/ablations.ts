import { textWeights, type TextWeights } from '@/domain/match/text/text-weights';
import type { System } from '../task';
import { createBagStore } from './bag-store';
import { plainAnalyser, unstemmedAnalyser } from './plain-reading';
import { type VectorSetting, vectorSystem } from './vector-system';

/** The weights of the version before, so that every run shows by a paired difference whether this one is better. */
export const versionBefore = (ours: VectorSetting): System =>
  vectorSystem({
    ...ours,
    name: 'weights of the version before (text-2)',
    weights: {
      ...textWeights,
      needSaturation: 1.2,
      needLengthCorrection: 0.5,
      workRarity: 1,
      needRarity: 0.3,
    },
  });

/** Our system with one ingredient taken away at a time; with `keepReading` only those that leave the reading as it is. */
export const listAblations = (
  ours: VectorSetting,
  { keepReading = false }: Readonly<{ keepReading?: boolean }> = {},
): System[] => {
  const without = (name: string, changed: Partial<TextWeights>): System =>
    vectorSystem({ ...ours, name: `without ${name}`, weights: { ...textWeights, ...changed } });
  const asInWork = { needSaturation: textWeights.saturation, needLengthCorrection: textWeights.lengthCorrection };
  const weights = [
    without('bigrams', { bigram: 0 }),
    without('general language (the corpus alone)', { background: 0 }),
    without('rarity (all words count the same)', { needRarity: 0, workRarity: 0 }),
    without('an even need (its words weigh as in a work)', { ...asInWork, needRarity: textWeights.workRarity }),
    without('a need’s own saturation (as in a work)', asInWork),
    without('saturation (counts as they are)', { saturation: 1000, needSaturation: 1000 }),
    without('pooling (best work only)', { worksCounted: 1 }),
    without('the floor (a single work is held back)', { floor: 0 }),
  ];
  if (keepReading) return weights;
  const readBy = (name: string, analyser: typeof plainAnalyser): System =>
    vectorSystem({
      ...ours,
      name: `without ${name}`,
      bags: createBagStore({ analyser, translate: null }),
      background: new Map(),
    });
  return [...weights, readBy('stems', unstemmedAnalyser), readBy('stop words and stems', plainAnalyser)];
};
