import type { Deps } from '../define-write';
import { log } from '../adapters/log/log';
import { type FacetLabels, labelsFor } from './facet-labels';
import { type CardOf, currentSearch, heldSearch, type KeptSearch, keptCards } from './kept-search';
import { engineOf } from './search-engine';
import type { OutboxPosition } from '../adapters/jobs/outbox';
import { plainListing } from './plain-listing';
import { readAgain } from './read-again';
import type { FacetCounts, Highlight, SearchAnswer, SearchRequest } from '../adapters/search/search-port';

export type Found<T> = Readonly<{ card: T; title: Highlight; excerpt: Highlight }>;
export type SearchPage<T> = Readonly<{
  total: number;
  items: readonly Found<T>[];
  facets: FacetCounts;
  labels: FacetLabels;
  loosened: boolean;
  /** The engine did not answer: this is the plain listing from the database, which knows no words. */
  engineDown: boolean;
}>;

/** Nothing has been read yet. */
const start: OutboxPosition = { xact: 0n, id: 0n };

type Answer = SearchAnswer & Readonly<{ engineDown: boolean }>;

async function ask({ db, now }: Deps, kept: KeptSearch, request: SearchRequest): Promise<Answer> {
  try {
    return { ...(await engineOf(kept).search(request)), engineDown: false };
  } catch (error) {
    log().error({ err: error }, 'search engine does not answer');
    return { ...(await plainListing(db, { request, now })), engineDown: true };
  }
}

/**
 * The answer as of this call, with what of it may be read now. It is first sought in what is in memory; only when the
 * database says that something was written since is that taken in and the answer sought again.
 */
async function askNow(deps: Deps, request: SearchRequest) {
  const { db, now } = deps;
  const answerFrom = async (kept: KeptSearch, position: OutboxPosition) => {
    const answer = await ask(deps, kept, request);
    const ids = answer.hits.map((hit) => hit.id);
    return { kept, answer, again: await readAgain(db, { kind: request.kind, ids, position }) };
  };
  const held = heldSearch(db);
  const first = held && (await answerFrom(held.value, held.position));
  if (first && !first.again.isBehind) return first;
  const kept = await currentSearch(db, now);
  return answerFrom(kept, heldSearch(db)?.position ?? start);
}

type Request = Omit<SearchRequest, 'kind'>;

/** Whatever the index says, only what may be read now is shown. */
async function searchCards<Kind extends keyof CardOf>(
  deps: Deps,
  kind: Kind,
  request: Request,
): Promise<SearchPage<CardOf[Kind]>> {
  const { kept, answer, again } = await askNow(deps, { ...request, kind });
  const { hits, ...rest } = answer;
  const cards = await keptCards(deps.db, kept, { kind, ids: [...again.ids] });
  const items = hits.flatMap(({ id, title, excerpt }) => {
    const card = cards.get(id);
    return card ? [{ card, title, excerpt }] : [];
  });
  return { ...rest, labels: labelsFor(kept.labels, rest.facets, request.filters), items };
}

/** Published challenges that a text and filters find. */
export const searchChallenges = (deps: Deps, request: Request): Promise<SearchPage<CardOf['challenge']>> =>
  searchCards(deps, 'challenge', request);

/** Solvers that a text and filters find. */
export const searchSolvers = (deps: Deps, request: Request): Promise<SearchPage<CardOf['solver']>> =>
  searchCards(deps, 'solver', request);
