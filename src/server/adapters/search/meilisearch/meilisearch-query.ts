import type { FederatedMultiSearchParams, MultiSearchQueryWithFederation } from 'meilisearch';
import { type FacetName, facetNames, type SearchRequest } from '../search-port';
import { type QueryWord, queryWords } from '../search-terms';

const quote = (value: string) => JSON.stringify(value);

/** Filters as Meilisearch writes them; `except` leaves one facet un-narrowed. */
export function filtersOf(request: SearchRequest, except: FacetName | null): string[] {
  const filters = facetNames.flatMap((name) => {
    const wanted = name === except ? undefined : request.filters[name];
    return wanted?.length ? [`facets.${name} IN [${wanted.map(quote).join(', ')}]`] : [];
  });
  if (request.deadlineAfter !== undefined)
    filters.push(`(deadline > ${request.deadlineAfter} OR deadline IS NULL OR deadline NOT EXISTS)`);
  if (request.deadlineBefore !== undefined) filters.push(`deadline <= ${request.deadlineBefore}`);
  return filters;
}

const sorts: Readonly<Record<SearchRequest['sort'], string[]>> = {
  relevance: [],
  deadline: ['deadline:asc'],
  newest: ['published:desc'],
  name: ['sortName:asc'],
};

type Shape = Readonly<{ uid: string; loosened: boolean; except: FacetName | null; limit: number; offset: number }>;

/**
 * One question as a federated search: what was typed against what was written (begun and slightly misspelt words
 * count), and its analysis against the analysis, so that an inflected or compound word finds its kin.
 */
export function federatedQuery(request: SearchRequest, shape: Shape): FederatedMultiSearchParams {
  const words = queryWords(request.text);
  const sort = words.length === 0 && request.sort === 'relevance' ? sorts.newest : sorts[request.sort];
  const base: MultiSearchQueryWithFederation = {
    indexUid: shape.uid,
    filter: filtersOf(request, shape.except),
    ...(sort.length > 0 ? { sort } : {}),
    matchingStrategy: 'all',
  };
  // Loosened, each word is a question of its own, and whatever any of them finds is in the answer.
  const asked = shape.loosened ? words.map((word) => [word]) : [words];
  const queries = asked.flatMap((group) => [
    { ...base, q: group.map((word) => word.plain).join(' '), attributesToSearchOn: ['title', 'names', 'body'] },
    ...readingsOf(group).map((q) => ({ ...base, q, attributesToSearchOn: ['titleTerms', 'terms'] })),
  ]);
  const facetsByIndex = { [shape.uid]: facetNames.map((name) => `facets.${name}`) };
  return {
    federation: { limit: shape.limit, offset: shape.offset, facetsByIndex },
    queries: words.length === 0 ? [{ ...base, q: '' }] : queries,
  };
}

type Words = readonly QueryWord[];

/** The same words as the analysis reads them in Swedish, in English and as parts of compounds, each once. */
const readingsOf = (words: Words): string[] =>
  [...new Set([inLanguageOf(words, 0), inLanguageOf(words, 1), inParts(words)])].filter((q) => q !== '');

/** Each word as its Swedish (0) or English (1) reading; where there is only one, that one. */
const inLanguageOf = (words: Words, reading: 0 | 1): string =>
  words.map((word) => word.terms[reading] ?? word.terms[0] ?? word.plain).join(' ');
/** Compounds by their parts: "äldreomsorg" also finds "omsorg om äldre". */
const inParts = (words: Words): string =>
  words.some((word) => word.parts.length > 1)
    ? words.map((word) => (word.parts.length > 1 ? word.parts.join(' ') : (word.terms[0] ?? word.plain))).join(' ')
    : '';
