import type { Language } from '@/domain/shared/language';
import type { OrganisationCard } from '@/server/match/match-cards';
import type { SearchPage } from '@/server/search/search.queries';
import { TwoColumns } from '../kit/page-header';
import type { Elsewhere } from './found-elsewhere';
import { ListFilters } from './list-filters';
import type { SearchState } from './search-address';
import { SolverResults } from './solver-results';

type Props = Readonly<{
  language: Language;
  state: SearchState;
  found: SearchPage<OrganisationCard>;
  pages: number;
  elsewhere?: Elsewhere;
}>;

/** The directory of solvers with everything it can be narrowed by. */
export function SolverListing({ language, state, found, pages, elsewhere = [] }: Props) {
  return (
    <TwoColumns
      aside={
        <ListFilters
          language={language}
          action={`/${language}/solvers/search`}
          state={state}
          facets={found.facets}
          labels={found.labels}
          names={['theme', 'kind', 'place', 'skill', 'maturity', 'size']}
          sorts={['relevance', 'name', 'newest']}
          sort={state.sort ?? 'relevance'}
          unsearched="name"
        />
      }
    >
      <SolverResults language={language} found={found} state={state} pages={pages} elsewhere={elsewhere} />
    </TwoColumns>
  );
}
