import type { Deps } from '../define-write';
import { log } from '../log/log';
import {
  type ChallengeCard,
  listChallengeCards,
  listOrganisationCards,
  type OrganisationCard,
} from '../match/match-cards';
import { plainListing } from './plain-listing';
import { searchEngine } from './search-engine';
import type { FacetCounts, Highlight, SearchAnswer, SearchRequest } from './search-port';

export type Found<T> = Readonly<{ card: T; title: Highlight; excerpt: Highlight }>;
export type SearchPage<T> = Readonly<{
  total: number;
  items: readonly Found<T>[];
  facets: FacetCounts;
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

/** Published challenges that a text and filters find; whatever the index says, only what may be read now is shown. */
export async function searchChallenges(deps: Deps, request: Request): Promise<SearchPage<ChallengeCard>> {
  const { hits, ...rest } = await ask(deps, { ...request, kind: 'challenge' });
  const cards = await listChallengeCards(
    deps.db,
    hits.map((hit) => hit.id),
  );
  return {
    ...rest,
    items: hits.flatMap(({ id, ...hit }) => (cards.has(id) ? [{ ...hit, card: cards.get(id) as ChallengeCard }] : [])),
  };
}

/** Solvers that a text and filters find. */
export async function searchSolvers(deps: Deps, request: Request): Promise<SearchPage<OrganisationCard>> {
  const { hits, ...rest } = await ask(deps, { ...request, kind: 'solver' });
  const cards = await listOrganisationCards(
    deps.db,
    hits.map((hit) => hit.id),
  );
  return {
    ...rest,
    items: hits.flatMap(({ id, ...hit }) =>
      cards.has(id) ? [{ ...hit, card: cards.get(id) as OrganisationCard }] : [],
    ),
  };
}
