import { createHash } from 'node:crypto';
import { MeilisearchApiError, type Meilisearch, type Settings } from 'meilisearch';
import { indexSettings } from './meilisearch-settings';

/** Changes whenever what a document holds does, beyond what the settings say. */
const layout = 1;

/** Part of an index's name: another version of the program has indexes of its own and never spoils ours. */
export const indexVersion = createHash('sha256')
  .update(JSON.stringify([layout, indexSettings]))
  .digest('hex')
  .slice(0, 8);

/** Why an index cannot be asked: there is none, or it is set up otherwise (by others, or left half-built). */
export type IndexFault = 'missing' | 'foreign';

/** A question could not be answered because the index is missing or not ours: it must be built. */
export class IndexUnusable extends Error {
  constructor(cause: unknown) {
    super('the index is missing or not set up by this version', { cause });
    this.name = 'IndexUnusable';
  }
}

const telling = [
  'index_not_found',
  'invalid_search_filter',
  'invalid_search_facets',
  'invalid_search_sort',
  'invalid_search_attributes_to_search_on',
  'invalid_multi_search_facets',
];

const codeOf = (error: unknown): string | undefined =>
  error instanceof MeilisearchApiError ? error.cause?.code : undefined;

/** Tells a question that failed because of the index from one that failed otherwise. */
export const asUnusable = (error: unknown): unknown =>
  telling.includes(codeOf(error) ?? '') ? new IndexUnusable(error) : error;

const compared = ['searchableAttributes', 'filterableAttributes', 'sortableAttributes', 'rankingRules'] as const;

/** The same for the same settings, however they are ordered inside. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * What is wrong with an index that is set up so; null when nothing is. One that is set up as ours is whole: it comes
 * under its name only when it is filled.
 */
export const faultOf = (settings: Settings | null): IndexFault | null => {
  if (!settings) return 'missing';
  return compared.every((name) => asText(settings[name]) === asText(indexSettings[name])) ? null : 'foreign';
};

/** How an index is set up, or null where there is none. */
export const settingsOf = (client: Meilisearch, uid: string): Promise<Settings | null> =>
  client
    .index(uid)
    .getSettings()
    .catch((error: unknown) => {
      if (codeOf(error) === 'index_not_found') return null;
      throw error;
    });

const unusedMs = 7 * 86_400_000;

/** Indexes of other versions that nobody has written to for a week. */
export const unusedIndexes = (
  indexes: readonly Readonly<{ uid: string; updatedAt?: Date | string | undefined }>[],
  { base, now }: Readonly<{ base: string; now: number }>,
): string[] =>
  indexes
    .filter(({ uid, updatedAt }) => {
      const rest = uid.startsWith(base) ? uid.slice(base.length) : null;
      const isOther = rest !== null && /^(_[0-9a-f]{8})?(_new)?$/.test(rest) && !rest.startsWith(`_${indexVersion}`);
      return isOther && now - new Date(updatedAt ?? now).getTime() > unusedMs;
    })
    .map(({ uid }) => uid);
