import { readableText } from '@/domain/shared/readable-text';
import { pageNumberOf } from '../kit/page-number';
import { type FacetName, facetNames } from '@/domain/shared/facet-names';

export const sortNames = ['relevance', 'deadline', 'newest', 'name', 'fit'] as const;
export type SortName = (typeof sortNames)[number];
/** Days from now within which a deadline falls. */
export const deadlineWindows = [14, 30, 60] as const;

/** Everything that a list's address says. */
export type SearchState = Readonly<{
  text: string;
  filters: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Null: any deadline. */
  withinDays: number | null;
  sort: SortName | null;
  /** From 1. */
  page: number;
}>;

type Params = Readonly<Record<string, string | string[] | undefined>>;
const listOf = (value: string | string[] | undefined): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter((one) => one !== '' && one.length <= 160);

/** Reads a list's address; whatever makes no sense there is as if it were not there. */
export function readSearchState(params: Params): SearchState {
  const one = (name: string) => listOf(params[name])[0] ?? '';
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) {
    const values = [...new Set(listOf(params[name]))].slice(0, 30);
    if (values.length > 0) filters[name] = values;
  }
  const within = Number(one('within'));
  return {
    text: readableText(Array.isArray(params['q']) ? (params['q'][0] ?? '') : (params['q'] ?? '')).slice(0, 500),
    filters,
    withinDays: deadlineWindows.find((days) => days === within) ?? null,
    sort: sortNames.find((name) => name === one('sort')) ?? null,
    page: pageNumberOf(params['page']),
  };
}

/** The query of an address for a state, without the question mark; what is at its default is left out. */
export function searchQuery({ text, filters, withinDays, sort, page }: SearchState): string {
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  for (const name of facetNames) for (const value of filters[name] ?? []) params.append(name, value);
  if (withinDays !== null) params.set('within', String(withinDays));
  if (sort) params.set('sort', sort);
  if (page > 1) params.set('page', String(page));
  return params.toString();
}

/** How many filters are on, besides the text. */
export const countFilters = ({ filters, withinDays }: SearchState): number =>
  Object.values(filters).reduce((sum, values) => sum + values.length, 0) + (withinDays === null ? 0 : 1);
