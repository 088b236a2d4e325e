import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countFilters, readSearchState, searchQuery } from './search-address';

const toParams = (query: string) => {
  const params: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) (params[name] ??= []).push(value);
  return params;
};

it('reads an address and writes it again as it was', () => {
  const query = 'q=trygg+hemg%C3%A5ng&theme=safety&theme=care&unit=nsr&within=30&sort=deadline&page=2';
  expect(searchQuery(readSearchState(toParams(query)))).toBe(query);
  expect(countFilters(readSearchState(toParams(query)))).toBe(4);
});

it('makes something sensible of any address at all', () => {
  const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
  const params = fc.record({ q: value, theme: value, page: value, sort: value, within: value });
  fc.assert(
    fc.property(params, (found) => {
      const state = readSearchState(found);
      expect(state.page).toBeGreaterThanOrEqual(1);
      expect(readSearchState(toParams(searchQuery(state)))).toEqual(state);
    }),
  );
});
