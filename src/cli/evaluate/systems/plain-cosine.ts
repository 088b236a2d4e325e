import { textWeights } from '@/domain/match/text/text-weights';
import type { System } from '../task';
import type { BagStore } from './bag-store';
import { ourSetting } from './our-setting';
import { vectorSystem } from './vector-system';

/**
 * What anyone would write first: stems without function words, BM25 saturation × inverse document frequency on both
 * sides, cosine, the best work alone. Published ceilings are of this kind, so it shows which protocol they
 * were measured by.
 */
export const plainCosine = (bags?: BagStore): System =>
  vectorSystem({
    ...ourSetting(bags),
    name: 'plain TF-IDF cosine, best work',
    weights: {
      ...textWeights,
      saturation: 1.2,
      needSaturation: 1.2,
      lengthCorrection: 0.75,
      needLengthCorrection: 0,
      workRarity: 1,
      needRarity: 1,
      bigram: 0,
      background: 0,
      worksCounted: 1,
    },
  });
