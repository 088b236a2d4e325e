import { randomUUID } from 'node:crypto';
import MiniSearch from 'minisearch';
import { env } from '@/env';
import { createInProcessSearch } from '@/server/adapters/search/in-process-search';
import { createMeilisearch } from '@/server/adapters/search/meilisearch/meilisearch-search';
import { type SearchEngine, searchKinds } from '@/server/adapters/search/search-port';
import type { JudgedQuestion } from './questions';
import type { SampleDocuments } from './sample-documents';

/** A search engine with the sample in it; gives ids, the best first, of all that it finds. */
export type SearchSystem = Readonly<{ name: string; ask: (question: JudgedQuestion) => Promise<readonly string[]> }>;

const most = 1_000;

async function ours(name: string, engine: SearchEngine, sample: SampleDocuments): Promise<SearchSystem> {
  for (const kind of searchKinds)
    await engine.rebuild(
      kind,
      (async function* () {
        yield sample.documents[kind];
      })(),
    );
  return {
    name,
    ask: async ({ text, language, box: kind }) => {
      const request = { kind, text, language, filters: {}, sort: 'relevance', offset: 0, limit: most } as const;
      return (await engine.search(request, sample.understanding.meanings)).hits.map(({ id }) => id);
    },
  };
}

/** MiniSearch as its documentation has it for a search box: titles before names before texts, beginnings, slips. */
function plain({ documents }: SampleDocuments): SearchSystem {
  const engines = new Map(
    searchKinds.map((kind) => {
      const engine = new MiniSearch<{ id: string; title: string; names: string; body: string }>({
        fields: ['title', 'names', 'body'],
        searchOptions: { boost: { title: 3, names: 2 }, prefix: true, fuzzy: 0.2 },
      });
      engine.addAll(
        documents[kind].map(({ id, title, names, body }) => ({
          id,
          title: `${title.sv} ${title.en}`,
          names,
          body: `${body.sv} ${body.en}`,
        })),
      );
      return [kind, engine] as const;
    }),
  );
  return {
    name: 'MiniSearch, as it comes',
    ask: async ({ text, box }) => (engines.get(box)?.search(text) ?? []).map(({ id }) => String(id)),
  };
}

/** Both engines of the product, Meilisearch where MEILISEARCH_URL is set, and plain MiniSearch. */
export async function searchSystems(sample: SampleDocuments, say: (what: string) => void): Promise<SearchSystem[]> {
  const { MEILISEARCH_URL: url, MEILISEARCH_KEY: key } = env();
  const systems = [await ours('in this process', createInProcessSearch(), sample)];
  if (url)
    systems.push(
      await ours('Meilisearch', createMeilisearch({ url, key, prefix: `evaluate_${randomUUID()}_` }), sample),
    );
  else say('Meilisearch is left out: MEILISEARCH_URL is not set.');
  return [...systems, plain(sample)];
}
