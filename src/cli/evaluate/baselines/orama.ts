import { create, insertMultiple, search } from '@orama/orama';
import type { System } from '../task';
import { bestWork } from './best-work';
import { firstWords } from './first-words';

/** Orama as it comes: title and text, its own tokenizer and BM25. */
export const orama = (wordsAsked: number): System => ({
  name: 'Orama, as it comes',
  prepare: async (task) => {
    const engine = create({ schema: { work: 'number', title: 'string', body: 'string' } });
    await insertMultiple(
      engine,
      task.works.map(({ title, body }, work) => ({ work, title, body })),
      5000,
    );
    return async (query, profiles) => {
      const term = firstWords(task.queries[query], wordsAsked);
      const found = await search(engine, { term, properties: ['title', 'body'], limit: task.works.length });
      return bestWork(profiles, new Map(found.hits.map(({ document, score }) => [document.work, score])));
    };
  },
});
