import { beforeAll, describe, expect, it } from 'vitest';
import { createInProcessSearch } from '../adapters/search/in-process-search';
import { type FacetName, facetNames, searchKinds, type SearchRequest } from '../adapters/search/search-port';
import { importFoundation, importSample } from '../import/import-sample';
import { useTestDatabase } from '../testing/test-database';
import { plainListing } from './plain-listing';
import { loadDocuments } from './search-documents';

const test = useTestDatabase();
const now = new Date();
const seconds = Math.floor(now.getTime() / 1000);
const engine = createInProcessSearch();

const request = (over: Partial<SearchRequest>): SearchRequest => ({
  kind: 'challenge',
  text: '',
  language: 'sv',
  filters: {},
  sort: 'newest',
  offset: 0,
  limit: 1_000,
  ...over,
});
const both = async (over: Partial<SearchRequest>) => {
  const asked = request(over);
  const [theirs, ours] = await Promise.all([engine.search(asked), plainListing(test.db, { request: asked, now })]);
  const idsOf = ({ hits }: typeof ours) => hits.map((hit) => hit.id).sort();
  return { theirs: idsOf(theirs), ours: idsOf(ours) };
};

beforeAll(async () => {
  await importFoundation(test.db, now);
  await importSample(test.db, now);
  // One that is over though the job that closes it has not come to it.
  const [late] = await test.db.challenge.findMany({ where: { status: 'open' }, take: 1, select: { id: true } });
  await test.db.challenge.update({
    where: { id: late?.id ?? '' },
    data: { deadlineAt: new Date(now.getTime() - 60_000) },
    select: { id: true },
  });
  for (const kind of searchKinds) await engine.rebuild(kind, loadDocuments(test.db, kind, { now }));
});

describe('A12: the listing without an engine', () => {
  it.each(searchKinds)('obeys every facet of a %s as the engine does, each value by itself', async (kind) => {
    const { facets } = await engine.search(request({ kind }));
    for (const name of facetNames) {
      const values = Object.keys(facets[name] ?? {});
      for (const value of [...values.slice(0, 12), 'x', '']) {
        const { ours, theirs } = await both({ kind, filters: { [name]: [value] } });
        expect({ name, value, ids: ours }).toEqual({ name, value, ids: theirs });
      }
      const { ours, theirs } = await both({ kind, filters: { [name]: [...values.slice(0, 2), 'nobody-has-this'] } });
      expect(ours).toEqual(theirs);
    }
  });

  it('obeys two facets at once, and both sides of a deadline', async () => {
    const { facets } = await engine.search(request({}));
    const first = (name: FacetName) => Object.keys(facets[name] ?? {}).slice(0, 1);
    for (const over of [
      { filters: { theme: first('theme'), track: first('track') } },
      { filters: { unit: first('unit'), status: ['open'] } },
      { filters: { status: ['open'] }, deadlineAfter: seconds },
      { deadlineBefore: seconds + 40 * 86_400 },
      { deadlineBefore: seconds + 40 * 86_400, deadlineAfter: seconds },
    ]) {
      const { ours, theirs } = await both(over);
      expect(ours).toEqual(theirs);
      expect(ours.length).toBeGreaterThan(0);
    }
    expect((await both({ kind: 'solver', deadlineBefore: seconds })).ours).toEqual([]);
  });
});
