import type { KeptSearch } from './kept-search';
import { engineOf } from './search-engine';
import type { SearchAnswer, SearchRequest } from '../adapters/search/search-port';

const mostAnswers = 500;
const longestText = 100;

/**
 * The engine's answer, remembered while nothing is written: many type the same letters, and lists without words are all
 * alike. Meilisearch is always asked, for its index moves on by itself.
 */
export async function keptAnswer(kept: KeptSearch, request: SearchRequest): Promise<SearchAnswer> {
  const { engine, answers, generation } = kept;
  if (!engine || request.text.length > longestText) return engineOf(kept).search(request);
  const key = JSON.stringify(request);
  const known = answers.get(key);
  if (known) return known;
  const answer = await engine.search(request);
  // What was being taken in meanwhile may stand half in this answer: good enough to be asked about, not to keep.
  if (generation === kept.generation) {
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(key, answer);
  }
  return answer;
}
