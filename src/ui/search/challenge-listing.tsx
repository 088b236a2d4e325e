import type { Language } from '@/domain/shared/language';
import type { ChallengeCard } from '@/server/match/match-cards';
import type { SearchPage } from '@/server/search/search.queries';
import { Notice } from '../kit/notice';
import { TwoColumns } from '../kit/page-header';
import { ChangedLine } from '../live/changed-line';
import { searchText } from '../text/search.text';
import { ChallengeResults } from './challenge-results';
import type { Elsewhere } from './found-elsewhere';
import { ListFilters } from './list-filters';
import { searchQuery, type SearchState } from './search-address';

type Props = Readonly<{
  language: Language;
  state: SearchState;
  found: SearchPage<ChallengeCard>;
  pages: number;
  elsewhere?: Elsewhere;
  /** The version of everything public before the list was read. */
  since: string;
  /** Given when the list is ordered by fit; without a solver it says how to become able to. */
  fit?: Readonly<{ solver: string | null; why?: ReadonlyMap<string, string> }>;
}>;

/** A list of challenges with everything it can be narrowed by. */
export function ChallengeListing({ language, state, found, pages, elsewhere = [], since, fit }: Props) {
  const text = searchText[language];
  const action = `/${language}/challenges/search`;
  const back = `${action}?${searchQuery(state)}`;
  const note = fit ? (
    fit.solver ? (
      <p>{text.fitFor(fit.solver)}</p>
    ) : (
      <Notice kind="info" title={text.sorts.fit}>
        <p>
          {text.fitNeedsSolver} <a href={`/${language}/sign-in?next=${encodeURIComponent(back)}`}>{text.signIn}</a>
        </p>
      </Notice>
    )
  ) : null;
  return (
    <TwoColumns
      aside={
        <ListFilters
          language={language}
          action={action}
          state={state}
          facets={found.facets}
          labels={found.labels}
          names={['theme', 'track', 'unit', 'skill', 'budget', 'status']}
          sorts={['relevance', 'deadline', 'newest', 'fit']}
          sort={state.sort ?? 'relevance'}
          unsearched="newest"
          withDeadline
        />
      }
    >
      <ChallengeResults
        language={language}
        found={found}
        state={state}
        pages={pages}
        elsewhere={elsewhere}
        note={note}
        {...(fit?.why ? { why: fit.why } : {})}
      />
      <ChangedLine since={since} text={{ changed: text.changed, showNew: text.showNew }} />
    </TwoColumns>
  );
}
