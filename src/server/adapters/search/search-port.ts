import { type FacetName, facetNames } from '@/domain/shared/facet-names';
import type { Meanings } from '@/domain/search/meanings';
import type { Bilingual, Language } from '@/domain/shared/language';

export const searchKinds = ['challenge', 'solver'] as const;
/** What can be searched; each kind is an index of its own. */
export type SearchKind = (typeof searchKinds)[number];

export { type FacetName, facetNames };

/** What an engine holds of one thing: only what any visitor may read. */
export type SearchDocument = Readonly<{
  id: string;
  title: Bilingual;
  /** Names and labels that people search by: the unit, skills, place. */
  names: string;
  body: Bilingual;
  /** Concepts by key: its own, those it plainly speaks of, and those that only come near. */
  concepts: readonly (readonly string[])[];
  facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Seconds since 1970; null sorts last. */
  deadline: number | null;
  published: number;
}>;

export type SearchSort = 'relevance' | 'deadline' | 'newest' | 'name';
export type SearchRequest = Readonly<{
  kind: SearchKind;
  text: string;
  language: Language;
  /** Within one facet any of the values will do; between facets all must hold. */
  filters: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Seconds since 1970. */
  deadlineBefore?: number | undefined;
  deadlineAfter?: number | undefined;
  sort: SearchSort;
  offset: number;
  limit: number;
}>;

/** A text in pieces; `hit` pieces are what the search found. */
export type Highlight = readonly Readonly<{ text: string; hit: boolean }>[];

/** `isPartial` when it plainly has only some of the words. */
export type SearchHit = Readonly<{ id: string; title: Highlight; excerpt: Highlight; isPartial: boolean }>;

/** Of one facet so many values are counted, the commonest, and those that were chosen: a list of skills is long. */
export const maxFacetValues = 100;

/** Counts of each value, as if its own facet were not narrowed, so that one can add a second value. */
export type FacetCounts = Readonly<Partial<Record<FacetName, Readonly<Record<string, number>>>>>;

export type SearchAnswer = Readonly<{
  total: number;
  hits: readonly SearchHit[];
  facets: FacetCounts;
  /** Nothing held all the words, so things that hold some of them are shown. */
  loosened: boolean;
}>;

export type CandidateRequest = Readonly<{
  kind: SearchKind;
  skills: readonly string[];
  themes: readonly string[];
  /** Analysed terms, the most telling first. */
  terms: readonly string[];
  limit: number;
}>;

/** The search engine as Samspel uses it. It never decides access, and what it returns is read again from the database. */
export type SearchEngine = Readonly<{
  name: 'in-process' | 'meilisearch';
  /** Adds or replaces; answers when searches see it. */
  index: (kind: SearchKind, documents: readonly SearchDocument[]) => Promise<void>;
  remove: (kind: SearchKind, ids: readonly string[]) => Promise<void>;
  /** `meanings` say what people's words mean. */
  search: (request: SearchRequest, meanings?: Meanings) => Promise<SearchAnswer>;
  /** Ids that could fit, a few hundred at most, for the ranker to order. */
  candidates: (request: CandidateRequest) => Promise<readonly string[]>;
  health: () => Promise<Readonly<{ ok: boolean; documents: Readonly<Record<SearchKind, number>>; detail: string }>>;
  /** Fills a new index and swaps it in when it is whole; searches see the old one until then. */
  rebuild: (
    kind: SearchKind,
    batches: AsyncIterable<readonly SearchDocument[]>,
    onProgress?: (done: number) => void,
  ) => Promise<number>;
}>;
