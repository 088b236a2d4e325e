import type { Language } from '@/domain/shared/language';
import type { FacetLabels } from '@/server/search/facet-labels';
import type { FacetCounts } from '@/server/adapters/search/search-port';
import { type FilterOption, FilterGroup, Filters } from '../kit/filter-group';
import { Select } from '../kit/text-input';
import { challengeStatusText } from '../text/challenge-status.text';
import { challengeTrackText } from '../text/challenge-track.text';
import { organisationWords, wordFor } from '../text/organisation-words.text';
import { searchText } from '../text/search.text';
import type { FacetName } from '@/domain/shared/facet-names';
import { countFilters, deadlineWindows, type SearchState, type SortName } from './search-address';

type Props = Readonly<{
  language: Language;
  action: string;
  state: SearchState;
  facets: FacetCounts;
  labels: FacetLabels;
  /** Which facets, in order; the first stands open. */
  names: readonly FacetName[];
  sorts: readonly SortName[];
  sort: SortName;
  /** The order of a list that is searched for no words, where none is a better hit than another. */
  unsearched: SortName;
  withDeadline?: boolean;
}>;

const maxValues = 25;

function labelOf(
  language: Language,
  name: FacetName,
  { value, labels }: Readonly<{ value: string; labels: FacetLabels }>,
) {
  const words = organisationWords[language];
  switch (name) {
    case 'theme':
    case 'skill':
    case 'unit':
      return labels[name]?.[value]?.[language] ?? value;
    case 'track':
      return wordFor(
        Object.fromEntries(
          Object.entries(challengeTrackText[language].tracks).map(([key, track]) => [key, track.name]),
        ),
        value,
      );
    case 'budget':
      return wordFor(searchText[language].budgetBands, value);
    case 'status':
      return wordFor(challengeStatusText[language].status, value);
    case 'kind':
      return wordFor(words.kind, value);
    case 'size':
      return wordFor(words.size, value);
    case 'maturity':
      return wordFor(words.maturity, value);
    case 'place':
      return value;
  }
}

/** Values with their counts, the commonest first; what is chosen is always there, also when nothing has it any more. */
function optionsOf({ language, state, facets, labels }: Props, name: FacetName): FilterOption[] {
  const chosen = state.filters[name] ?? [];
  const counts = facets[name] ?? {};
  const values = [...new Set([...chosen, ...Object.keys(counts)])];
  const options = values.map((value) => ({
    value,
    label: labelOf(language, name, { value, labels }),
    ...(name === 'unit' && language !== 'sv' ? { lang: 'sv' } : {}),
    count: counts[value] ?? 0,
    checked: chosen.includes(value),
  }));
  const order = (a: FilterOption, b: FilterOption) =>
    Number(b.checked) - Number(a.checked) ||
    (b.count ?? 0) - (a.count ?? 0) ||
    a.label.localeCompare(b.label, language);
  return options.sort(order).slice(0, maxValues);
}

/** Everything a list can be narrowed by, as one form whose answer is an address. */
export function ListFilters(props: Props) {
  const { language, action, state, names, sorts, sort, unsearched, withDeadline = false } = props;
  const text = searchText[language];
  // It goes by its right name, and gives way to the best hits as soon as words are searched for.
  const named = (value: SortName): SortName => (value === 'relevance' && state.text === '' ? unsearched : value);
  const offered = sorts.filter((value) => value === 'relevance' || value !== named('relevance'));
  return (
    <Filters language={language} action={action} active={countFilters(state)}>
      {state.text ? <input type="hidden" name="q" value={state.text} /> : null}
      <Select
        name="sort"
        label={text.sort}
        defaultValue={sort === named('relevance') ? 'relevance' : sort}
        options={offered.map((value) => ({ value, label: text.sorts[named(value)] }))}
      />
      {withDeadline ? (
        <Select
          name="within"
          label={text.facets.within}
          defaultValue={state.withinDays ?? ''}
          empty={text.anyDeadline}
          options={deadlineWindows.map((days) => ({ value: String(days), label: text.days(days) }))}
        />
      ) : null}
      {names.map((name, at) => (
        <FilterGroup
          key={name}
          language={language}
          legend={text.facets[name]}
          name={name}
          options={optionsOf(props, name)}
          open={at === 0}
        />
      ))}
    </Filters>
  );
}
