import MiniSearch, { type Query } from 'minisearch';
import { excerpt, highlight } from './highlight';
import {
  type FacetCounts,
  type FacetName,
  facetNames,
  type SearchAnswer,
  type SearchDocument,
  type SearchEngine,
  type SearchKind,
  type SearchRequest,
} from './search-port';
import { documentTerms, type QueryWord, queryWords } from './search-terms';

type Held = Readonly<{ documents: Map<string, SearchDocument>; index: MiniSearch }>;

const fields = ['title', 'names', 'body', 'titleTerms', 'terms'];
const split = (text: string) => text.split(' ').filter(Boolean);
const newHeld = (): Held => ({
  documents: new Map(),
  index: new MiniSearch({ fields, tokenize: split, processTerm: (term) => term }),
});

/** One word of the query: as typed (begun, or slightly misspelt), analysed, or as the parts of the compound. */
function wordQuery({ plain, terms, parts, isLast }: QueryWord): Query {
  const typed: Query = {
    queries: [plain],
    fields: ['title', 'names', 'body'],
    prefix: isLast && plain.length > 1,
    fuzzy: plain.length > 4 ? 0.2 : false,
    boost: { title: 3, names: 2 },
    weights: { fuzzy: 0.2, prefix: 0.6 },
  };
  const analysed: Query = {
    queries: [...terms],
    fields: ['titleTerms', 'terms'],
    combineWith: 'OR',
    boost: { titleTerms: 3 },
  };
  const inParts: Query = {
    queries: [...parts],
    fields: ['titleTerms', 'terms'],
    combineWith: 'AND',
    boostTerm: () => 0.3,
  };
  const queries = [typed, ...(terms.length > 0 ? [analysed] : []), ...(parts.length > 1 ? [inParts] : [])];
  return { combineWith: 'OR', queries };
}

const passes = (document: SearchDocument, request: SearchRequest, except: FacetName | null): boolean => {
  if (request.deadlineAfter !== undefined && document.deadline !== null && document.deadline <= request.deadlineAfter)
    return false;
  if (
    request.deadlineBefore !== undefined &&
    (document.deadline === null || document.deadline > request.deadlineBefore)
  )
    return false;
  return facetNames.every((name) => {
    const wanted = name === except ? undefined : request.filters[name];
    return !wanted?.length || (document.facets[name] ?? []).some((value) => wanted.includes(value));
  });
};

function countFacets(matched: readonly SearchDocument[], request: SearchRequest): FacetCounts {
  const counts: Partial<Record<FacetName, Record<string, number>>> = {};
  for (const name of facetNames)
    for (const document of matched) {
      const values = document.facets[name];
      if (!values || !passes(document, request, name)) continue;
      const ofName = (counts[name] ??= {});
      for (const value of values) ofName[value] = (ofName[value] ?? 0) + 1;
    }
  return counts;
}

const compare: Readonly<Record<SearchRequest['sort'], (a: SearchDocument, b: SearchDocument) => number>> = {
  relevance: () => 0,
  deadline: (a, b) => (a.deadline ?? Number.MAX_VALUE) - (b.deadline ?? Number.MAX_VALUE),
  newest: (a, b) => b.published - a.published,
  name: (a, b) => a.title.sv.localeCompare(b.title.sv, 'sv'),
};

function find(held: Held, words: readonly QueryWord[]): Readonly<{ found: SearchDocument[]; loosened: boolean }> {
  if (words.length === 0) return { found: [...held.documents.values()], loosened: false };
  const run = (combineWith: 'AND' | 'OR') =>
    held.index
      .search({ combineWith, queries: words.map(wordQuery) })
      .flatMap((hit) => held.documents.get(hit.id) ?? []);
  const strict = run('AND');
  if (strict.length > 0 || words.length === 1) return { found: strict, loosened: false };
  return { found: run('OR'), loosened: true };
}

function answer(held: Held, request: SearchRequest): SearchAnswer {
  const words = queryWords(request.text);
  const { found, loosened } = find(held, words);
  const matched = found.filter((document) => passes(document, request, null));
  const sort = request.sort === 'relevance' && words.length === 0 ? 'newest' : request.sort;
  // Equal ones keep an order of their own, so that pages never overlap.
  const sorted = sort === 'relevance' ? matched : matched.sort((a, b) => compare[sort](a, b) || (a.id < b.id ? -1 : 1));
  const { language } = request;
  return {
    total: sorted.length,
    hits: sorted.slice(request.offset, request.offset + request.limit).map(({ id, title, body }) => ({
      id,
      title: highlight(title[language], language, words),
      excerpt: excerpt(body[language], language, words),
    })),
    facets: countFacets(found, request),
    loosened: loosened && sorted.length > 0,
  };
}

/** The engine inside this process: MiniSearch over our own analysis. For one city's content it needs no server. */
export function createInProcessSearch(): SearchEngine {
  const held: Record<SearchKind, Held> = { challenge: newHeld(), solver: newHeld() };
  const put = (into: Held, documents: readonly SearchDocument[]) => {
    for (const document of documents) {
      if (into.documents.has(document.id)) into.index.discard(document.id);
      into.documents.set(document.id, document);
      into.index.add({ id: document.id, ...documentTerms(document) });
    }
  };
  return {
    name: 'in-process',
    index: async (kind, documents) => put(held[kind], documents),
    remove: async (kind, ids) => {
      for (const id of ids) if (held[kind].documents.delete(id)) held[kind].index.discard(id);
    },
    search: async (request) => answer(held[request.kind], request),
    candidates: async ({ kind, skills, themes, terms, limit }) => {
      const { documents, index } = held[kind];
      const scores = new Map<string, number>();
      const add = (id: string, points: number) => void scores.set(id, (scores.get(id) ?? 0) + points);
      for (const { facets, id } of documents.values()) {
        const has = (name: FacetName, wanted: readonly string[]) =>
          (facets[name] ?? []).filter((value) => wanted.includes(value)).length;
        const points = has('skill', skills) * 2 + has('theme', themes) * 0.5;
        if (points > 0) add(id, points);
      }
      const found = terms.length > 0 ? index.search({ queries: [...terms], fields: ['titleTerms', 'terms'] }) : [];
      const best = found[0]?.score ?? 1;
      for (const hit of found) add(hit.id, (3 * hit.score) / best);
      const order = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      return order.slice(0, limit).map(([id]) => id);
    },
    health: async () => ({
      ok: true,
      documents: { challenge: held.challenge.documents.size, solver: held.solver.documents.size },
      detail: 'in this process',
    }),
    rebuild: async (kind, batches, onProgress = () => undefined) => {
      const fresh = newHeld();
      for await (const batch of batches) {
        put(fresh, batch);
        onProgress(fresh.documents.size);
      }
      held[kind] = fresh;
      return fresh.documents.size;
    },
  };
}
