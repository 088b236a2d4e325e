import { expect, it } from 'vitest';
import { createInProcessSearch } from './in-process-search';
import { describeSearchContract } from './search-contract';
import { maxFacetValues, type SearchDocument } from './search-port';

describeSearchContract('the engine in this process', () => createInProcessSearch());

it('counts the commonest values of a long facet, and those that are chosen', async () => {
  const engine = createInProcessSearch();
  const of = (id: string, skill: readonly string[]): SearchDocument => ({
    id,
    title: { sv: id, en: id },
    names: '',
    body: { sv: '', en: '' },
    facets: { skill },
    concepts: [],
    deadline: null,
    published: 1,
  });
  const all = Array.from({ length: maxFacetValues + 50 }, (_, number) => `skill-${number}`);
  await engine.index('solver', [of('one', all), of('two', all.slice(60))]);
  const request = { kind: 'solver', text: '', language: 'sv', sort: 'newest', offset: 0, limit: 10 } as const;
  const { skill = {} } = (await engine.search({ ...request, filters: {} })).facets;
  expect(Object.keys(skill)).toHaveLength(maxFacetValues);
  expect(skill).toMatchObject({ 'skill-60': 2, 'skill-149': 2, 'skill-0': 1 });
  const chosen = await engine.search({ ...request, filters: { skill: ['skill-59'] } });
  expect(chosen.facets.skill?.['skill-59']).toBe(1);
});
