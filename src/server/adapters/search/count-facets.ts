import { type FacetCounts, type FacetName, facetNames, type SearchDocument, type SearchRequest } from './search-port';

/** Whether a document's deadline is within what was asked for. */
export function isInTime({ deadline }: SearchDocument, { deadlineAfter, deadlineBefore }: SearchRequest): boolean {
  if (deadlineAfter !== undefined && deadline !== null && deadline <= deadlineAfter) return false;
  return deadlineBefore === undefined || (deadline !== null && deadline <= deadlineBefore);
}

export type Narrowed = Readonly<{ matched: readonly SearchDocument[]; facets: FacetCounts }>;

/**
 * Those that pass every filter, and the counts of each facet as if it were not narrowed itself: one walk, since a
 * document counts in a facet when nothing but that facet's own filter leaves it out.
 */
export function narrow(found: readonly SearchDocument[], request: SearchRequest): Narrowed {
  const wanted = facetNames.flatMap((name) => {
    const values = request.filters[name];
    return values?.length ? [{ name, values: new Set(values) }] : [];
  });
  const counts = new Map<FacetName, Map<string, number>>();
  const count = (name: FacetName, { facets }: SearchDocument) => {
    const values = facets[name];
    if (!values || values.length === 0) return;
    let ofName = counts.get(name);
    if (!ofName) counts.set(name, (ofName = new Map()));
    for (const value of values) ofName.set(value, (ofName.get(value) ?? 0) + 1);
  };
  const matched = found.filter((document) => {
    if (!isInTime(document, request)) return false;
    let failed = 0;
    let failedOn: FacetName | null = null;
    for (const { name, values } of wanted)
      if (!document.facets[name]?.some((value) => values.has(value))) {
        failed += 1;
        failedOn = name;
      }
    if (failed === 0) for (const name of facetNames) count(name, document);
    else if (failed === 1 && failedOn) count(failedOn, document);
    return failed === 0;
  });
  const facets = Object.fromEntries([...counts].map(([name, ofName]) => [name, Object.fromEntries(ofName)]));
  return { matched, facets };
}
