import { Meilisearch } from 'meilisearch';
import type { System } from '../task';
import { bestWork } from './best-work';
import { firstWords } from './first-words';

const documentsAtOnce = 2000;
const maxHits = 1000;
const taskLimit = { timeout: 600_000, interval: 100 };
const prefix = 'evaluate-';

/** Meilisearch with its default ranking over title and text (it reads the first ten words asked); its index is removed by `close`. */
export const openMeilisearch = (
  url: string,
  key: string | undefined,
): Readonly<{ system: (wordsAsked: number) => System; close: () => Promise<void> }> => {
  const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}) });
  const uid = `${prefix}${process.pid}`;
  const drop = async (): Promise<void> => void (await client.deleteIndexIfExists(uid));
  return {
    close: drop,
    system: (wordsAsked) => ({
      name: 'Meilisearch, default ranking',
      prepare: async (task) => {
        await drop();
        await client.createIndex(uid, { primaryKey: 'work' }).waitTask(taskLimit);
        const index = client.index<{ work: number; title: string; body: string }>(uid);
        await index
          .updateSettings({ searchableAttributes: ['title', 'body'], pagination: { maxTotalHits: maxHits } })
          .waitTask(taskLimit);
        const documents = task.works.map(({ title, body }, work) => ({ work, title, body }));
        for (let from = 0; from < documents.length; from += documentsAtOnce)
          await index.addDocuments(documents.slice(from, from + documentsAtOnce)).waitTask(taskLimit);
        return async (query, profiles) => {
          const asked = firstWords(task.queries[query], wordsAsked);
          const { hits } = await index.search(asked, {
            limit: maxHits,
            showRankingScore: true,
            attributesToRetrieve: ['work'],
          });
          return bestWork(profiles, new Map(hits.map((hit) => [hit.work, hit._rankingScore ?? 0])));
        };
      },
    }),
  };
};
