import type { Language } from '@/domain/shared/language';
import type { SearchState } from './search-address';

/** How many stand on one page of a list. */
export const pageSize = 20;

const daySeconds = 86_400;
type ListState = Readonly<{ language: Language; state: SearchState; now: Date }>;

const page = ({ language, state }: ListState) => ({
  text: state.text,
  language,
  offset: (state.page - 1) * pageSize,
  limit: pageSize,
});

/** What a list of challenges asks for. Unless one chooses a state, only what can still be answered is shown. */
export function challengeRequest(asked: ListState) {
  const { state, now } = asked;
  const seconds = Math.floor(now.getTime() / 1000);
  const status = state.filters.status ?? ['open'];
  const onlyOpen = status.length === 1 && status[0] === 'open';
  const sort = state.sort === null || state.sort === 'fit' ? ('relevance' as const) : state.sort;
  return {
    ...page(asked),
    filters: filtersOf({ ...state.filters, status }),
    sort,
    // The index may not know yet that a deadline has passed; the clock does.
    ...(onlyOpen ? { deadlineAfter: seconds } : {}),
    ...(state.withinDays === null ? {} : { deadlineBefore: seconds + state.withinDays * daySeconds }),
  };
}

/** What a list of solvers asks for. */
export function solverRequest(asked: ListState) {
  const { sort, text, filters } = asked.state;
  const order = sort === 'name' || sort === 'newest' ? sort : text === '' ? ('name' as const) : ('relevance' as const);
  return { ...page(asked), filters: filtersOf(filters), sort: order };
}

/** The same with arrays that may be changed, as the API's types have them. */
const filtersOf = (filters: SearchState['filters']): Partial<Record<keyof SearchState['filters'], string[]>> =>
  Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
