import type { Deps } from '../define-write';
import { log } from '../adapters/log/log';
import { markPassing } from '../adapters/http/page-life';
import { type FacetLabels, labelsFor } from './facet-labels';
import { type CardOf, currentSearch, heldSearch, type KeptSearch, keptCards } from './kept-search';
import { IndexUnusable } from '../adapters/search/meilisearch/meilisearch-fault';
import { indexThread } from '../index-thread/index-threads';
import { meilisearch } from './search-engine';
import { searchIndex } from './search-index';
import type { OutboxPosition } from '../adapters/jobs/outbox';
import { plainListing } from './plain-listing';
import { isSearchBehind } from './is-search-behind';
import { currentUnderstanding } from './load-understanding';
import { readAgain } from './read-again';
import type { FacetCounts, Highlight, SearchAnswer, SearchRequest } from '../adapters/search/search-port';

/** `isPartial` when it plainly has only some of the words. */
export type Found<T> = Readonly<{ card: T; title: Highlight; excerpt: Highlight; isPartial: boolean }>;
export type SearchPage<T> = Readonly<{
  total: number;
  items: readonly Found<T>[];
  facets: FacetCounts;
  labels: FacetLabels;
  loosened: boolean;
  /**
   * When the engine is down, or its index is still being built, this is the plain listing from the database, which
   * knows no words; else null.
   */
  trouble: 'down' | 'building' | null;
}>;

type Answer = SearchAnswer & Readonly<{ trouble: SearchPage<unknown>['trouble'] }>;
type AnsweredSearch = Readonly<{ kept: KeptSearch; answer: Answer; position: OutboxPosition }>;
type Kept = Readonly<{ value: KeptSearch; position: OutboxPosition }>;

async function ask({ db, now }: Deps, kept: Kept, request: SearchRequest): Promise<AnsweredSearch> {
  const plain = async (trouble: Answer['trouble']) => {
    // The engine may be back at any moment.
    markPassing();
    const answer = { ...(await plainListing(db, { request, now })), trouble };
    return { kept: kept.value, answer, position: kept.position };
  };
  try {
    const server = meilisearch();
    if (server) {
      // A list that lacks what was just written must not stand until the next writing.
      if (await isSearchBehind(db)) markPassing();
      return {
        kept: kept.value,
        answer: { ...(await server.search(request, (await currentUnderstanding(db, now)).meanings)), trouble: null },
        position: kept.position,
      };
    }
    const held = await searchIndex(db)?.searchHeld(request);
    if (!held) return await plain('building');
    // What the index has not taken in and what the cards have not are equally new.
    const position = held.position < kept.position ? held.position : kept.position;
    return { kept: kept.value, answer: { ...held.answer, trouble: null }, position };
  } catch (error) {
    if (error instanceof IndexUnusable) return plain('building');
    log().error({ err: error }, 'search engine does not answer');
    return plain('down');
  }
}

type Asked<Kind> = SearchRequest & Readonly<{ kind: Kind }>;

/**
 * The answer as of this call, with what of it may be read now. It is first sought in what is in memory; only when the
 * database says that something was written since is that taken in and the answer sought again.
 */
async function askNow<Kind extends keyof CardOf>(deps: Deps, request: Asked<Kind>) {
  const { db, now } = deps;
  const { kind } = request;
  const answerFrom = async (held: Kept) => {
    const { kept, answer, position } = await ask(deps, held, request);
    const ids = answer.hits.map((hit) => hit.id);
    // At once: a card that is older than what `readAgain` sees goes with an answer that is behind, and is sought again.
    const [again, cards] = await Promise.all([
      readAgain(db, { kind, ids, position }),
      keptCards(db, kept, { kind, ids }),
    ]);
    return { kept, answer, again, cards };
  };
  const catchUp = async (): Promise<Kept> => {
    await Promise.all([
      currentSearch(db, now),
      // What falls here is told by the question that follows.
      meilisearch()
        ? null
        : searchIndex(db)
            ?.catchUp(now)
            .catch(() => undefined),
    ]);
    const held = heldSearch(db);
    if (!held) throw new Error('what was just made is not there');
    return held;
  };
  const held = heldSearch(db);
  const first = held && (await answerFrom(held));
  const isBuilding =
    first?.answer.trouble === 'building' && (meilisearch() !== null || indexThread(db, 'search') !== null);
  if (first && (isBuilding || (!first.again.isBehind && first.answer.trouble !== 'building'))) return first;
  return answerFrom(await catchUp());
}

type Request = Omit<SearchRequest, 'kind'>;

/** Whatever the index says, only what may be read now is shown. */
async function searchCards<Kind extends keyof CardOf>(
  deps: Deps,
  kind: Kind,
  request: Request,
): Promise<SearchPage<CardOf[Kind]>> {
  const { kept, answer, again, cards } = await askNow(deps, { ...request, kind });
  const { hits, ...rest } = answer;
  const items = hits.flatMap(({ id, title, excerpt, isPartial }) => {
    const card = again.ids.has(id) ? cards.get(id) : undefined;
    return card ? [{ card, title, excerpt, isPartial }] : [];
  });
  return { ...rest, labels: labelsFor(kept.labels, rest.facets, request.filters), items };
}

/** Published challenges that a text and filters find. */
export const searchChallenges = (deps: Deps, request: Request): Promise<SearchPage<CardOf['challenge']>> =>
  searchCards(deps, 'challenge', request);

/** Solvers that a text and filters find. */
export const searchSolvers = (deps: Deps, request: Request): Promise<SearchPage<CardOf['solver']>> =>
  searchCards(deps, 'solver', request);
