import { type Language, languages } from '@/domain/shared/language';
import { readableText } from '@/domain/shared/readable-text';
import { firstOf } from '../access/first-of';

/** What the address of the list of everyday words says. */
export type LayWordsAsked = Readonly<{ query: string; of: Language | null; page: number }>;
type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the list's address; what makes no sense there is as if it were not there. */
export function readLayWordsAsked(query: Query): LayWordsAsked {
  const page = Number(firstOf(query['page']));
  return {
    query: readableText((firstOf(query['q']) ?? '').trim().slice(0, 100)),
    of: languages.find((one) => one === firstOf(query['language'])) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

const path = (language: Language) => `/${language}/centre/words`;

/** The address of the list; what is at its default is left out. `more` is what the list is to say at its top. */
export function layWordsPath(
  language: Language,
  { query = '', of = null, page = 1 }: Partial<LayWordsAsked> = {},
  more: Readonly<Record<string, string>> = {},
): string {
  const params = new URLSearchParams({
    ...(query ? { q: query } : {}),
    ...(of ? { language: of } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
    ...more,
  }).toString();
  return params ? `${path(language)}?${params}` : path(language);
}

/** The address of one word. */
export const layWordPath = (language: Language, id: string): string => `${path(language)}/${id}`;

/** The address where a word is added, begun with what was looked for in vain. */
export function newLayWordPath(language: Language, { query = '', of = null }: Partial<LayWordsAsked> = {}): string {
  const params = new URLSearchParams({ ...(query ? { word: query } : {}), ...(of ? { in: of } : {}) }).toString();
  return `${path(language)}/new${params ? `?${params}` : ''}`;
}
