import type { EnqueuedTaskPromise, FederatedMultiSearchParams, Meilisearch } from 'meilisearch';
import { type Meanings, noMeanings } from '@/domain/search/meanings';
import { readQuestion } from '@/domain/search/question';
import type { Bilingual } from '@/domain/shared/language';
import { excerpt, highlight } from '../highlight';
import {
  type FacetCounts,
  type FacetName,
  type SearchAnswer,
  type SearchDocument,
  type SearchEngine,
  type SearchKind,
  type SearchRequest,
  searchKinds,
} from '../search-port';
import { createHitFinder } from '../find-hits';
import { documentTerms } from '../search-terms';
import { conceptWord } from './concept-word';
import { findCandidates } from './meilisearch-candidates';
import { asUnusable, faultOf, type IndexFault, indexVersion, settingsOf, unusedIndexes } from './meilisearch-fault';
import { type Clients, scopedClients } from './meilisearch-keys';
import { federatedQuery } from './meilisearch-query';
import { indexSettings } from './meilisearch-settings';

export type Address = Readonly<{ url: string; key?: string | undefined; prefix: string }>;
export type Shown = Readonly<{ title: Bilingual; body: Bilingual }>;

const toStored = (document: SearchDocument) => ({
  ...Object.fromEntries(Object.entries(documentTerms(document)).map(([field, words]) => [field, words.join(' ')])),
  concepts: [...(document.concepts[0] ?? []), ...(document.concepts[1] ?? [])].map(conceptWord).join(' '),
  id: document.id,
  shown: { title: document.title, body: { sv: document.body.sv.slice(0, 4000), en: document.body.en.slice(0, 4000) } },
  facets: document.facets,
  deadline: document.deadline,
  published: document.published,
  sortName: document.title.sv.toLocaleLowerCase('sv'),
});

const taskLimit = { timeout: 120_000, interval: 20 };

/** Waits for a task, and throws when it failed: what is built on it would be half. */
async function succeed(task: EnqueuedTaskPromise): Promise<void> {
  const { status, type, error } = await task.waitTask(taskLimit);
  if (status !== 'succeeded') throw new Error(`Meilisearch: ${type} ${status}: ${error?.message ?? 'no reason given'}`);
}

async function ensureIndex(client: Meilisearch, uid: string): Promise<void> {
  await succeed(client.createIndex(uid, { primaryKey: 'id' }));
  await succeed(client.index(uid).updateSettings(indexSettings));
}

/** Finished tasks pile up in the server's own database; those older than a day tell nobody anything. */
async function pruneTasks(client: Meilisearch): Promise<void> {
  const beforeFinishedAt = new Date(Date.now() - 86_400_000).toISOString();
  await client.tasks.deleteTasks({ statuses: ['succeeded', 'failed', 'canceled'], beforeFinishedAt });
}

type Asked = Readonly<{ uid: string; request: SearchRequest; meanings: Meanings }>;

async function search(client: Meilisearch, { uid, request, meanings }: Asked): Promise<SearchAnswer> {
  const words = readQuestion(request.text, meanings);
  const ask = async (except: FacetName | null, page: Readonly<{ limit: number; offset: number }>) => {
    const { whole, ...query } = federatedQuery({ request, question: words }, { uid, except, ...page });
    const answer = await client.multiSearch<FederatedMultiSearchParams, { id: string; shown: Shown }>(query);
    return { answer, whole };
  };
  const { answer, whole } = await ask(null, request);
  const isPartial = (hit: (typeof answer.hits)[number]) => (hit._federation?.queriesPosition ?? 0) >= whole;
  const facets: Partial<Record<FacetName, Record<string, number>>> = countsOf(answer.facetsByIndex?.[uid]);
  const narrowed = (Object.keys(request.filters) as FacetName[]).filter((name) => request.filters[name]?.length);
  await Promise.all(
    narrowed.map(async (name) => {
      const without = await ask(name, { limit: 0, offset: 0 });
      const counted = countsOf(without.answer.facetsByIndex?.[uid])[name];
      if (counted) facets[name] = counted;
    }),
  );
  const { language } = request;
  const hits = words.length === 0 ? null : createHitFinder(words, language);
  const total = answer.estimatedTotalHits ?? 0;
  return {
    total,
    hits: answer.hits.map((hit) => ({
      id: hit.id,
      title: highlight(hit.shown.title[language], hits),
      excerpt: excerpt(hit.shown.body[language], hits),
      isPartial: isPartial(hit),
    })),
    facets,
    loosened: answer.hits.length > 0 && request.offset === 0 && answer.hits.every(isPartial),
  };
}

function countsOf(
  found: Readonly<{ distribution?: Record<string, Record<string, number>> }> | undefined,
): Partial<Record<FacetName, Record<string, number>>> {
  const entries = Object.entries(found?.distribution ?? {}).filter(([, counts]) => Object.keys(counts).length > 0);
  return Object.fromEntries(
    entries.map(([name, counts]) => [name.replace('facets.', ''), counts]),
  ) satisfies FacetCounts;
}

/** Indexes that older versions of the program left, once nobody uses them. */
async function dropUnused(client: Meilisearch, base: string): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  for (const uid of unusedIndexes(results, { base, now: Date.now() })) await client.deleteIndexIfExists(uid);
}

export type MeilisearchEngine = SearchEngine &
  Readonly<{
    /** What is wrong with the indexes, so that they must be built; null when nothing is. */
    fault: () => Promise<IndexFault | null>;
    /** How much is in the indexes that are being built now. */
    beingBuilt: () => Promise<number>;
  }>;

/**
 * The engine on a Meilisearch server, one index for each kind. Errors are those of its client; `IndexUnusable` says
 * that an index must be built.
 */
export function createMeilisearch({
  url,
  key,
  prefix = 'samspel_',
}: Omit<Address, 'prefix'> & { prefix?: string }): MeilisearchEngine {
  let connecting: Promise<Clients> | null = null;
  const clients = (): Promise<Clients> => {
    connecting ??= scopedClients({ url, key, prefix }).catch((error: unknown) => {
      connecting = null;
      throw error;
    });
    return connecting;
  };
  const uidOf = (kind: SearchKind) => `${prefix}${kind}_${indexVersion}`;
  const countIn = async (uid: string) => {
    const { indexing } = await clients();
    return (await indexing.index(uid).getStats()).numberOfDocuments;
  };
  return {
    name: 'meilisearch',
    index: async (kind, documents) => {
      const { indexing } = await clients();
      await indexing.index(uidOf(kind)).addDocuments(documents.map(toStored)).waitTask(taskLimit);
    },
    remove: async (kind, ids) => {
      const { indexing } = await clients();
      await indexing
        .index(uidOf(kind))
        .deleteDocuments([...ids])
        .waitTask(taskLimit);
    },
    search: async (request, meanings = noMeanings) =>
      search((await clients()).searching, { uid: uidOf(request.kind), request, meanings }).catch((error: unknown) => {
        throw asUnusable(error);
      }),
    fault: async () => {
      const { indexing } = await clients();
      for (const kind of searchKinds) {
        const fault = faultOf(await settingsOf(indexing, uidOf(kind)));
        if (fault) return fault;
      }
      return null;
    },
    beingBuilt: async () => {
      const counts = await Promise.all(searchKinds.map((kind) => countIn(`${uidOf(kind)}_new`).catch(() => 0)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    candidates: async (request) => findCandidates((await clients()).searching, uidOf(request.kind), request),
    health: async () => {
      const counts = await Promise.all(searchKinds.map((kind) => countIn(uidOf(kind))));
      const documents = { challenge: counts[0] ?? 0, solver: counts[1] ?? 0 };
      return { ok: true, documents, detail: `Meilisearch at ${url}` };
    },
    rebuild: async (kind, batches, onProgress = () => undefined) => {
      const { indexing } = await clients();
      const [live, fresh] = [uidOf(kind), `${uidOf(kind)}_new`];
      await indexing.deleteIndexIfExists(fresh);
      await ensureIndex(indexing, fresh);
      let done = 0;
      for await (const batch of batches) {
        await succeed(indexing.index(fresh).addDocuments(batch.map(toStored)));
        done += batch.length;
        onProgress(done);
      }
      // A swap needs both to be there; the very first time the live one is made empty.
      await indexing.createIndex(live, { primaryKey: 'id' }).waitTask(taskLimit);
      await succeed(indexing.swapIndexes([{ indexes: [live, fresh], rename: false }]));
      await indexing.deleteIndexIfExists(fresh);
      await dropUnused(indexing, `${prefix}${kind}`);
      await pruneTasks(indexing);
      return done;
    },
  };
}
