import type { FederatedMultiSearchParams, Meilisearch, MultiSearchQueryWithFederation } from 'meilisearch';
import type { CandidateRequest } from '../search-port';

/** Meilisearch reads only the first ten words of a question, so many terms become several short ones. */
const wordsRead = 10;
const maxQuestions = 6;

/**
 * Ids that could fit, from one federated search: those with the skills, those with the themes, and those that the most
 * telling terms find. Our ranker orders them, so only who is among them matters here.
 */
export async function findCandidates(client: Meilisearch, uid: string, request: CandidateRequest): Promise<string[]> {
  const quote = (values: readonly string[]) => values.map((value) => JSON.stringify(value)).join(', ');
  const queries: MultiSearchQueryWithFederation[] = [];
  const ask = (more: Partial<MultiSearchQueryWithFederation>, weight: number) =>
    queries.push({ indexUid: uid, attributesToRetrieve: ['id'], federationOptions: { weight }, ...more });
  for (const skill of request.skills) ask({ filter: `facets.skill = ${JSON.stringify(skill)}` }, 1);
  if (request.themes.length > 0) ask({ filter: `facets.theme IN [${quote(request.themes)}]` }, 0.3);
  for (let at = 0; at < Math.min(request.terms.length, wordsRead * maxQuestions); at += wordsRead)
    ask(
      {
        q: request.terms.slice(at, at + wordsRead).join(' '),
        attributesToSearchOn: ['titleTerms', 'terms'],
        matchingStrategy: 'frequency',
      },
      0.9,
    );
  if (queries.length === 0) return [];
  const { hits } = await client.multiSearch<FederatedMultiSearchParams, { id: string }>({
    federation: { limit: request.limit },
    queries,
  });
  return hits.map((hit) => hit.id);
}
