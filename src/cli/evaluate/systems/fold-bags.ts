import type { Passage } from '@/domain/match/match';
import type { Bridge } from '@/domain/text/bridge';
import { getAnalyser } from '@/domain/text/default-analyser';
import type { ProjectsTask } from '../sets/projects';
import { type BagStore, createBagStore } from './bag-store';

/** Reads each query with the bridge that was learnt without its project's people. */
export const foldBags = (
  task: ProjectsTask,
  foldOf: readonly number[],
  bridges: readonly Pick<Bridge, 'translate'>[],
): BagStore => {
  const analyser = getAnalyser();
  const stores = bridges.map((bridge) => createBagStore({ analyser, translate: (tokens) => bridge.translate(tokens) }));
  const plain = createBagStore({ analyser, translate: null });
  const storeOf = new Map<Passage, BagStore>();
  task.queries.forEach((passage, query) => {
    const store = stores[foldOf[task.projectOf[query] ?? 0] ?? 0];
    if (store) storeOf.set(passage, store);
  });
  return (passage) => (storeOf.get(passage) ?? plain)(passage);
};

/** Swedish words as they are, compared with English ones. */
export const untranslated = createBagStore({ analyser: getAnalyser(), translate: (tokens) => [...tokens] });
