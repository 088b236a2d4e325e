import { narrow } from './count-facets';
import { createHeldDocuments, type HeldDocuments, type Scored } from './held-documents';
import { excerpt, highlight } from './highlight';
import type {
  FacetName,
  SearchAnswer,
  SearchDocument,
  SearchEngine,
  SearchKind,
  SearchRequest,
  SearchSort,
} from './search-port';
import { queryWords } from './search-terms';

type Compare = (a: SearchDocument, b: SearchDocument) => number;

const compareBy = (sort: Exclude<SearchSort, 'relevance'>, held: HeldDocuments): Compare => {
  if (sort === 'deadline') return (a, b) => (a.deadline ?? Number.MAX_VALUE) - (b.deadline ?? Number.MAX_VALUE);
  if (sort === 'newest') return (a, b) => b.published - a.published;
  const order = held.nameOrder();
  return (a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0);
};

/** Documents that answer at least so many of the words, the best first. */
function together(byWord: readonly (readonly Scored[])[], atLeast: number): SearchDocument[] {
  const sums = new Map<SearchDocument, { words: number; points: number }>();
  for (const scored of byWord)
    for (const { document, points } of scored) {
      const sum = sums.get(document);
      if (sum) {
        sum.words += 1;
        sum.points += points;
      } else sums.set(document, { words: 1, points });
    }
  return [...sums]
    .filter(([, { words }]) => words >= atLeast)
    .sort(([a, x], [b, y]) => y.points * y.words - x.points * x.words || (a.id < b.id ? -1 : 1))
    .map(([document]) => document);
}

function answer(held: HeldDocuments, request: SearchRequest): SearchAnswer {
  const words = queryWords(request.text);
  const byWord = held.find(words);
  const strict = narrow(words.length === 0 ? held.all() : together(byWord, words.length), request);
  // Only what also passes the filters is an answer: one hit outside them must not hide those that have some of the words.
  const loosened = strict.matched.length === 0 && words.length > 1;
  const { matched, facets } = loosened ? narrow(together(byWord, 1), request) : strict;
  const sort = request.sort === 'relevance' && words.length === 0 ? 'newest' : request.sort;
  const compare = sort === 'relevance' ? null : compareBy(sort, held);
  // Equal ones keep an order of their own, so that pages never overlap.
  const sorted = compare ? [...matched].sort((a, b) => compare(a, b) || (a.id < b.id ? -1 : 1)) : matched;
  const { language } = request;
  return {
    total: sorted.length,
    hits: sorted.slice(request.offset, request.offset + request.limit).map(({ id, title, body }) => ({
      id,
      title: highlight(title[language], language, words),
      excerpt: excerpt(body[language], language, words),
    })),
    facets,
    loosened: loosened && sorted.length > 0,
  };
}

/**
 * The engine inside this process: lists of words over our own analysis. For one city's content it needs no server, and
 * with 15,600 solvers it answers in a few milliseconds (docs/decisions tells what was measured beside it).
 */
export function createInProcessSearch(): SearchEngine {
  const held: Record<SearchKind, HeldDocuments> = { challenge: createHeldDocuments(), solver: createHeldDocuments() };
  return {
    name: 'in-process',
    index: async (kind, documents) => held[kind].put(documents),
    remove: async (kind, ids) => {
      for (const id of ids) held[kind].remove(id);
    },
    search: async (request) => answer(held[request.kind], request),
    candidates: async ({ kind, skills, themes, terms, limit }) => {
      const scores = new Map<string, number>();
      const add = (id: string, points: number) => void scores.set(id, (scores.get(id) ?? 0) + points);
      for (const { facets, id } of held[kind].all()) {
        const has = (name: FacetName, wanted: readonly string[]) =>
          (facets[name] ?? []).filter((value) => wanted.includes(value)).length;
        const points = has('skill', skills) * 2 + has('theme', themes) * 0.5;
        if (points > 0) add(id, points);
      }
      const found = held[kind].findTerms(terms);
      const best = found.reduce((most, { points }) => Math.max(most, points), 0) || 1;
      for (const { document, points } of found) add(document.id, (3 * points) / best);
      const order = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      return order.slice(0, limit).map(([id]) => id);
    },
    health: async () => ({
      ok: true,
      documents: { challenge: held.challenge.size(), solver: held.solver.size() },
      detail: 'in this process',
    }),
    rebuild: async (kind, batches, onProgress = () => undefined) => {
      const fresh = createHeldDocuments();
      for await (const batch of batches) {
        fresh.put(batch);
        onProgress(fresh.size());
      }
      held[kind] = fresh;
      return fresh.size();
    },
  };
}
