import { Meilisearch } from 'meilisearch';
import type { Address } from './meilisearch-search';

export type Clients = Readonly<{ searching: Meilisearch; indexing: Meilisearch }>;

const scopes = {
  search: { description: 'Samspel: searches', actions: ['search'] },
  index: {
    description: 'Samspel: keeps the indexes',
    actions: [
      'documents.add',
      'documents.delete',
      'documents.get',
      'indexes.*',
      'settings.*',
      'tasks.*',
      'stats.get',
      'search',
    ],
  },
} as const;

/**
 * Two clients, each with no more rights than it needs. A master key makes the two keys (or finds them); with a narrower
 * key, which may not manage keys, that key is used as it is.
 */
export async function scopedClients({ url, key, prefix }: Address): Promise<Clients> {
  const given = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), timeout: 10_000 });
  if (!key) return { searching: given, indexing: given };
  // A swap's task belongs to two indexes, and the server shows it only to keys that may see all of them.
  const indexesOf = { search: [`${prefix}*`], index: ['*'] };
  const withScope = async (scope: keyof typeof scopes): Promise<Meilisearch> => {
    const { description, actions } = scopes[scope];
    const wanted = `${description} (${prefix})`;
    const { results } = await given.getKeys({ limit: 200 });
    const found = results.find((one) => one.description === wanted);
    const made =
      found ??
      (await given.createKey({
        description: wanted,
        actions: [...actions],
        indexes: indexesOf[scope],
        expiresAt: null,
      }));
    return new Meilisearch({ host: url, apiKey: made.key, timeout: 10_000 });
  };
  try {
    return { searching: await withScope('search'), indexing: await withScope('index') };
  } catch (error) {
    const status = (error as { response?: { status?: number } }).response?.status;
    if (status === 401 || status === 403) return { searching: given, indexing: given };
    throw error;
  }
}
