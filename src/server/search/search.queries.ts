import type { Deps } from '../define-write';
import { log } from '../log/log';
import {
  type ChallengeCard,
  listChallengeCards,
  listOrganisationCards,
  type OrganisationCard,
} from '../match/match-cards';
import { type FacetLabels, listFacetLabels } from './facet-labels';
import { plainListing } from './plain-listing';
import { searchEngine } from './search-engine';
import type { FacetCounts, Highlight, SearchAnswer, SearchRequest } from './search-port';

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

async function ask({ db, now }: Deps, request: SearchRequest): Promise<SearchAnswer & { engineDown: boolean }> {
  try {
    const engine = await searchEngine(db, now);
    return { ...(await engine.search(request)), engineDown: false };
  } catch (error) {
    log().error({ message: error instanceof Error ? error.message : String(error) }, 'search engine does not answer');
    return { ...(await plainListing(db, request)), engineDown: true };
  }
}

type Request = Omit<SearchRequest, 'kind'>;
type Cards<T> = (db: Deps['db'], ids: readonly string[]) => Promise<Map<string, T>>;

/** Whatever the index says, only what may be read now is shown: the cards come from the database. */
async function searchCards<T>(deps: Deps, request: SearchRequest, listCards: Cards<T>): Promise<SearchPage<T>> {
  const { hits, ...rest } = await ask(deps, request);
  const ids = hits.map((hit) => hit.id);
  const [cards, labels] = await Promise.all([
    listCards(deps.db, ids),
    listFacetLabels(deps.db, rest.facets, request.filters),
  ]);
  const items = hits.flatMap(({ id, title, excerpt }) => {
    const card = cards.get(id);
    return card ? [{ card, title, excerpt }] : [];
  });
  return { ...rest, labels, items };
}

/** Published challenges that a text and filters find. */
export const searchChallenges = (deps: Deps, request: Request): Promise<SearchPage<ChallengeCard>> =>
  searchCards(deps, { ...request, kind: 'challenge' }, listChallengeCards);

/** Solvers that a text and filters find. */
export const searchSolvers = (deps: Deps, request: Request): Promise<SearchPage<OrganisationCard>> =>
  searchCards(deps, { ...request, kind: 'solver' }, listOrganisationCards);
