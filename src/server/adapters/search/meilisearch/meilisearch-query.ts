import type { FederatedMultiSearchParams, MultiSearchQueryWithFederation } from 'meilisearch';
import { type FacetName, facetNames, type SearchRequest } from '../search-port';
import type { Question, QuestionWord } from '@/domain/search/question';
import { conceptWord } from './concept-word';

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

type Shape = Readonly<{ uid: string; except: FacetName | null; limit: number; offset: number }>;

type Asked = Readonly<{ request: SearchRequest; question: Question }>;
/** What a find is worth in the merged answer, by what was asked. */
const weights = { typed: 1, reading: 1, concepts: 0.9, parts: 0.5, some: 0.05 } as const;
const analysed = ['titleTerms', 'terms', 'titleParts', 'parts'];

/** `whole` is how many of the queries ask for all the words; what another one finds has only some. */
export type FederatedQuery = FederatedMultiSearchParams & Readonly<{ whole: number }>;

/**
 * One question as a federated search: what was typed against what was written (begun and slightly misspelt words
 * count), its analysis against the analysis, so that an inflected or compound word finds its kin, and what it means
 * against what documents are labelled with.
 */
export function federatedQuery({ request, question }: Asked, shape: Shape): FederatedQuery {
  const sort = question.length === 0 && request.sort === 'relevance' ? sorts.newest : sorts[request.sort];
  const base: MultiSearchQueryWithFederation = {
    indexUid: shape.uid,
    filter: filtersOf(request, shape.except),
    ...(sort.length > 0 ? { sort } : {}),
    matchingStrategy: 'all',
  };
  const weighed = (weight: number) => ({ ...base, federationOptions: { weight } });
  const queriesOf = (group: Question, share: number): MultiSearchQueryWithFederation[] => [
    {
      ...weighed(weights.typed * share),
      q: group.map((word) => word.plain).join(' '),
      attributesToSearchOn: ['title', 'names', 'body'],
    },
    ...readingsOf(group).map((q) => ({ ...weighed(weights.reading * share), q, attributesToSearchOn: analysed })),
    ...partsOf(group).map((q) => ({ ...weighed(weights.parts * share), q, attributesToSearchOn: analysed })),
    ...meaningsOf(group).map((q) => ({ ...weighed(weights.concepts * share), q, attributesToSearchOn: ['concepts'] })),
  ];
  const whole = queriesOf(question, 1);
  // Each word is also a question of its own: what has some of the words comes after what has all.
  const some = question.length > 1 ? question.flatMap((word) => queriesOf([word], weights.some)) : [];
  const facetsByIndex = { [shape.uid]: facetNames.map((name) => `facets.${name}`) };
  return {
    whole: question.length === 0 ? 1 : whole.length,
    federation: { limit: shape.limit, offset: shape.offset, facetsByIndex },
    queries: question.length === 0 ? [{ ...base, q: '' }] : [...whole, ...some],
  };
}

/** The same words as the analysis reads them in Swedish and in English, each once. */
const readingsOf = (words: Question): string[] => [...new Set([inLanguageOf(words, 0), inLanguageOf(words, 1)])];

/** Each word as its Swedish (0) or English (1) reading; where there is only one, that one. */
const inLanguageOf = (words: Question, reading: 0 | 1): string =>
  words.map((word) => word.terms[reading] ?? word.terms[0] ?? word.plain).join(' ');
/** Compounds by their parts: "äldreomsorg" also finds "omsorg om äldre". */
const partsOf = (words: Question): string[] =>
  words.some((word) => word.parts.length > 1)
    ? [words.map((word) => (word.parts.length > 1 ? word.parts.join(' ') : (word.terms[0] ?? word.plain))).join(' ')]
    : [];

const sureFrom = 0.6;
const maxMeanings = 3;
/** What words mean: those that are sure, the surest first. */
const surest = ({ concepts }: QuestionWord): string[] =>
  [...concepts]
    .filter(([, weight]) => weight >= sureFrom)
    .sort(([, a], [, b]) => b - a)
    .slice(0, maxMeanings)
    .map(([concept]) => conceptWord(concept));
/** One question for each meaning, when every word of it has one. */
const meaningsOf = (words: Question): string[] => {
  const each = words.map(surest);
  if (each.some((own) => own.length === 0)) return [];
  const [first = [], ...rest] = each;
  return first.map((own) => [...new Set([own, ...rest.map((other) => other[0] as string)])].join(' '));
};
