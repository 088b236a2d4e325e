import MiniSearch from 'minisearch';
import type { System } from '../task';
import { bestWork } from './best-work';
import { firstWords } from './first-words';

/** MiniSearch as it comes: title and text, any word, no stems. */
export const minisearch = (wordsAsked: number): System => ({
  name: 'MiniSearch, as it comes',
  prepare: (task) => {
    const engine = new MiniSearch<{ id: number; title: string; body: string }>({ fields: ['title', 'body'] });
    engine.addAll(task.works.map(({ title, body }, id) => ({ id, title, body })));
    return (query, profiles) => {
      const found = engine.search(firstWords(task.queries[query], wordsAsked));
      return bestWork(profiles, new Map(found.map(({ id, score }) => [Number(id), score])));
    };
  },
});
