import { type Meanings, noMeanings } from '@/domain/search/meanings';
import { createHeldDocuments, type HeldDocuments, type PackedDocuments } from './held-documents';
import { createHitFinder } from './find-hits';
import { excerpt, highlight } from './highlight';
import type { FacetName, SearchAnswer, SearchEngine, SearchKind, SearchRequest, SearchSort } from './search-port';

type Compare = (a: number, b: number) => number;

const compareBy = (sort: Exclude<SearchSort, 'relevance'>, held: HeldDocuments): Compare => {
  if (sort === 'deadline') {
    const deadlineOf = (place: number) => held.facets().deadlineOf(place) || Number.MAX_VALUE;
    return (a, b) => deadlineOf(a) - deadlineOf(b);
  }
  if (sort === 'newest') return (a, b) => held.publishedAt(b) - held.publishedAt(a);
  const order = held.nameOrder();
  return (a, b) => (order[a] as number) - (order[b] as number);
};

/** The first of some places in an order, without sorting all of them. */
function pickFirst(places: readonly number[], compare: Compare, most: number): readonly number[] {
  if (places.length <= 2 * most) return [...places].sort(compare).slice(0, most);
  let picked: number[] = [];
  let last: number | null = null;
  for (const place of places) {
    if (last !== null && compare(place, last) > 0) continue;
    picked.push(place);
    if (picked.length < 2 * most) continue;
    picked = picked.sort(compare).slice(0, most);
    last = picked.at(-1) ?? null;
  }
  return picked.sort(compare).slice(0, most);
}

/** When even the best covers less of the question than this, nothing is found: a weak guess hides that. */
const leastCover = 0.26;
/** What covers less than this share of what the best does is no answer beside it. */
const besideBest = 0.1;

type Asked = Readonly<{ request: SearchRequest; meanings: Meanings }>;

function answer(held: HeldDocuments, { request, meanings }: Asked): SearchAnswer {
  const question = held.words.read(request.text, meanings);
  const found = held.words.find(question, meanings);
  const coverOf = (place: number) => found.cover[place] as number;
  const narrow = (places: readonly number[]) => held.facets().narrow(places, request);
  const hasAll = (place: number) => found.words[place] === question.length;
  const best = found.places.reduce((most, place) => Math.max(most, coverOf(place)), 0);
  const near = best < leastCover ? [] : found.places.filter((place) => coverOf(place) >= besideBest * best);
  const { matched, facets } = narrow(question.length === 0 ? held.all() : near);
  const sort = request.sort === 'relevance' && question.length === 0 ? 'newest' : request.sort;
  const worth = (place: number) => (found.points[place] as number) * coverOf(place);
  const relevance: Compare = (a, b) => Number(hasAll(b)) - Number(hasAll(a)) || worth(b) - worth(a);
  const compare: Compare = sort === 'relevance' ? relevance : compareBy(sort, held);
  // Equal ones keep an order of their own, so that pages never overlap.
  const inOrder: Compare = (a, b) => compare(a, b) || (held.idOf(a) < held.idOf(b) ? -1 : 1);
  const first = pickFirst(matched, inOrder, request.offset + request.limit);
  const { language } = request;
  const hits = question.length === 0 ? null : createHitFinder(question, language);
  return {
    total: matched.length,
    hits: first.slice(request.offset).map((place) => ({
      id: held.idOf(place),
      title: highlight(held.titles().get(place, language), hits),
      excerpt: excerpt(held.bodies().get(place, language), hits),
      isPartial: question.length > 1 && !hasAll(place),
    })),
    facets,
    loosened: matched.length > 0 && question.length > 1 && !matched.some(hasAll),
  };
}

export type PackedEngine = Readonly<Record<SearchKind, PackedDocuments>>;
export type InProcessSearch = SearchEngine & Readonly<{ pack: () => PackedEngine }>;

/**
 * The engine inside this process: lists of words over our own analysis. For one city's content it needs no server, and
 * with 15,600 solvers it answers in a few milliseconds (docs/decisions tells what was measured beside it).
 */
export function createInProcessSearch(packed?: PackedEngine): InProcessSearch {
  const held: Record<SearchKind, HeldDocuments> = {
    challenge: createHeldDocuments(packed?.challenge),
    solver: createHeldDocuments(packed?.solver),
  };
  return {
    name: 'in-process',
    index: async (kind, documents) => held[kind].put(documents),
    remove: async (kind, ids) => {
      for (const id of ids) held[kind].remove(id);
    },
    search: async (request, meanings = noMeanings) => answer(held[request.kind], { request, meanings }),
    candidates: async ({ kind, skills, themes, terms, limit }) => {
      const one = held[kind];
      const scores = new Map<string, number>();
      const add = (id: string, points: number) => void scores.set(id, (scores.get(id) ?? 0) + points);
      for (const place of one.all()) {
        const has = (name: FacetName, wanted: readonly string[]) =>
          one
            .facets()
            .valuesOf(name, place)
            .filter((value) => wanted.includes(value)).length;
        const points = has('skill', skills) * 2 + has('theme', themes) * 0.5;
        if (points > 0) add(one.idOf(place), points);
      }
      const { places, points } = one.words.terms(terms);
      const best = places.reduce((most, place) => Math.max(most, points[place] as number), 0) || 1;
      for (const place of places) add(one.idOf(place), (3 * (points[place] as number)) / best);
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
    pack: () => ({ challenge: held.challenge.pack(), solver: held.solver.pack() }),
  };
}
