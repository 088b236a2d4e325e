import { createNumberColumn, type NumberColumn } from './number-column';
import {
  type FacetCounts,
  type FacetName,
  facetNames,
  maxFacetValues,
  type SearchDocument,
  type SearchRequest,
} from './search-port';

type Facets = SearchDocument['facets'];
/** Places of documents, in any order. */
export type Places = ArrayLike<number>;
export type Narrowed = Readonly<{ matched: readonly number[]; facets: FacetCounts }>;

/** For one facet: its values, and for each document which of them it has. */
export type PackedFacet = Readonly<{ values: readonly string[]; starts: Uint32Array; ids: Uint32Array }>;
export type PackedFacets = Readonly<{
  facets: Readonly<Partial<Record<FacetName, PackedFacet>>>;
  /** Seconds since 1970; 0 for none. */
  deadlines: Uint32Array;
}>;

/** What documents may be narrowed by, in columns of numbers. */
export type FacetColumns = Readonly<{
  push: (facets: Facets, deadline: number | null) => void;
  /** Takes over a document from other columns. */
  pushFrom: (from: Pick<FacetColumns, 'valuesOf' | 'deadlineOf'>, place: number) => void;
  /** 0 for none. */
  deadlineOf: (place: number) => number;
  /**
   * Those that pass every filter, and the counts of each facet as if it were not narrowed itself: one walk, since a
   * document counts in a facet when nothing but that facet's own filter leaves it out.
   */
  narrow: (found: Places, request: SearchRequest) => Narrowed;
  /** Of each document the values of a facet, by place. */
  valuesOf: (name: FacetName, place: number) => readonly string[];
  pack: () => PackedFacets;
}>;

type Column = Readonly<{
  name: FacetName;
  values: string[];
  idOf: Map<string, number>;
  starts: NumberColumn;
  ids: NumberColumn;
}>;

function openColumn(name: FacetName, packed?: PackedFacet): Column {
  const values = [...(packed?.values ?? [])];
  return {
    name,
    values,
    idOf: new Map(values.map((value, id) => [value, id])),
    starts: createNumberColumn(packed?.starts ?? Uint32Array.of(0)),
    ids: createNumberColumn(packed?.ids),
  };
}

function pushValues({ values, idOf, starts, ids }: Column, given: readonly string[]): void {
  for (const value of given) {
    let id = idOf.get(value);
    if (id === undefined) {
      id = values.push(value) - 1;
      idOf.set(value, id);
    }
    ids.push(id);
  }
  starts.push(ids.length());
}

type Counted = Readonly<{ values: readonly string[]; counts: Uint32Array; isWanted: Uint8Array | null }>;

function countsOf({ values, counts, isWanted }: Counted): Readonly<Record<string, number>> | null {
  let ids = values.flatMap((_, id) => (counts[id] ? [id] : []));
  if (ids.length > maxFacetValues) {
    const commonest = new Set(
      ids.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, maxFacetValues),
    );
    ids = ids.filter((id) => commonest.has(id) || isWanted?.[id]);
  }
  return ids.length > 0 ? Object.fromEntries(ids.map((id) => [values[id] as string, counts[id] ?? 0])) : null;
}

export function createFacetColumns(packed?: PackedFacets): FacetColumns {
  const columns = facetNames.map((name) => openColumn(name, packed?.facets[name]));
  const columnOf = new Map(columns.map((column) => [column.name, column]));
  const deadlines = createNumberColumn(packed?.deadlines);

  const isInTime = (place: number, { deadlineAfter, deadlineBefore }: SearchRequest): boolean => {
    const deadline = deadlines.array()[place] as number;
    if (deadlineAfter !== undefined && deadline !== 0 && deadline <= deadlineAfter) return false;
    return deadlineBefore === undefined || (deadline !== 0 && deadline <= deadlineBefore);
  };
  const push: FacetColumns['push'] = (facets, deadline) => {
    for (const column of columns) pushValues(column, facets[column.name] ?? []);
    deadlines.push(deadline ?? 0);
  };
  return {
    push,
    pushFrom: (from, place) =>
      push(Object.fromEntries(facetNames.map((name) => [name, from.valuesOf(name, place)])), from.deadlineOf(place)),
    deadlineOf: (place) => deadlines.array()[place] as number,
    narrow: (found, request) => {
      const looked = columns.map((column) => {
        const wanted = request.filters[column.name];
        const isWanted = wanted?.length ? new Uint8Array(column.values.length) : null;
        for (const value of wanted ?? []) {
          const id = column.idOf.get(value);
          if (isWanted && id !== undefined) isWanted[id] = 1;
        }
        const counts = new Uint32Array(column.values.length);
        return { column, isWanted, counts, starts: column.starts.array(), ids: column.ids.array() };
      });
      const wanting = looked.filter(({ isWanted }) => isWanted !== null);
      const count = ({ counts, starts, ids }: (typeof looked)[number], place: number): void => {
        const end = starts[place + 1] as number;
        for (let at = starts[place] as number; at < end; at++)
          counts[ids[at] as number] = (counts[ids[at] as number] as number) + 1;
      };
      const passes = ({ isWanted, starts, ids }: (typeof looked)[number], place: number): boolean => {
        const end = starts[place + 1] as number;
        for (let at = starts[place] as number; at < end; at++) if (isWanted?.[ids[at] as number]) return true;
        return false;
      };
      const isTimed = request.deadlineAfter !== undefined || request.deadlineBefore !== undefined;
      const matched: number[] = [];
      for (let at = 0; at < found.length; at++) {
        const place = found[at] as number;
        if (isTimed && !isInTime(place, request)) continue;
        let failed = 0;
        let failedOn: (typeof looked)[number] | null = null;
        for (const one of wanting)
          if (!passes(one, place)) {
            failed += 1;
            failedOn = one;
          }
        if (failed === 0) {
          matched.push(place);
          for (const one of looked) count(one, place);
        } else if (failed === 1 && failedOn) count(failedOn, place);
      }
      const facets = Object.fromEntries(
        looked.flatMap(({ column, counts, isWanted }) => {
          const counted = countsOf({ values: column.values, counts, isWanted });
          return counted ? [[column.name, counted]] : [];
        }),
      );
      return { matched, facets };
    },
    valuesOf: (name, place) => {
      const column = columnOf.get(name);
      if (!column) return [];
      const [from, to] = column.starts.array().subarray(place, place + 2);
      return Array.from(column.ids.array().subarray(from, to), (id) => column.values[id] as string);
    },
    pack: () => ({
      facets: Object.fromEntries(
        columns.map(({ name, values, starts, ids }) => [name, { values, starts: starts.pack(), ids: ids.pack() }]),
      ),
      deadlines: deadlines.pack(),
    }),
  };
}
