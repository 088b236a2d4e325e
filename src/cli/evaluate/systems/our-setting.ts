import { getBackgrounds } from '@/domain/match/text/default-reading';
import { getAnalyser } from '@/domain/text/default-analyser';
import { type BagStore, createBagStore } from './bag-store';
import type { VectorSetting } from './vector-system';

/** The name of our system in every table. */
export const oursName = 'Samspel, frozen configuration';

/** The frozen configuration as shipped, over English texts; `bags` other than the default reads queries otherwise. */
export const ourSetting = (
  bags: BagStore = createBagStore({ analyser: getAnalyser(), translate: null }),
): VectorSetting => ({
  name: oursName,
  bags,
  background: getBackgrounds().en,
});
