import type { Language } from '@/domain/shared/language';
import type { ChallengeMatch, MatchList } from '@/server/match/match.queries';
import type { ChallengeCard } from '@/server/match/match-cards';
import type { Found, SearchPage } from '@/server/search/search.queries';

type Given = Readonly<{ language: Language; found: SearchPage<ChallengeCard>; matches: MatchList<ChallengeMatch> }>;

/** What was found, best fit first, and one sentence each on why; what the solver said is not for it comes last. */
export function orderByFit({ language, found, matches }: Given): Readonly<{
  items: readonly Found<ChallengeCard>[];
  why: ReadonlyMap<string, string>;
}> {
  const place = new Map(matches.items.map(({ match }, at) => [match.needId, at]));
  const why = new Map(matches.items.map(({ match }) => [match.needId, match.sentence[language]]));
  const last = matches.items.length;
  const items = [...found.items].sort((a, b) => (place.get(a.card.id) ?? last) - (place.get(b.card.id) ?? last));
  return { items, why };
}
