import { expect, it } from 'vitest';
import { lookElsewhere } from './look-elsewhere';
import { readSearchState } from './search-address';

const now = new Date('2026-11-25T08:00:00Z');
const found = (total: number) => async () => ({ total, trouble: null });

it('C7: an empty list of challenges tells of those without the choices, those that are past, and solvers', async () => {
  const state = readSearchState({ q: 'lotsning', theme: 'care' });
  const elsewhere = await lookElsewhere('challenges', {
    language: 'sv',
    state,
    now,
    search: {
      challenges: async ({ filters }) => ({ total: filters.status?.includes('closed') ? 2 : 1, trouble: null }),
      solvers: found(3),
    },
  });
  expect(elsewhere.map(({ where, count }) => [where, count])).toEqual([
    ['open', 1],
    ['past', 2],
    ['solvers', 3],
  ]);
  expect(elsewhere[1]?.query).toContain('status=cancelled');
  expect(elsewhere[0]?.query).toBe('q=lotsning');
});

it('C7: an empty list of solvers tells of challenges; nothing is told where nothing is, or the search is down', async () => {
  const asked = { language: 'en', state: readSearchState({ q: 'pilotage' }), now } as const;
  expect(
    await lookElsewhere('solvers', { ...asked, search: { challenges: found(4), solvers: found(0) } }),
  ).toHaveLength(2);
  expect(await lookElsewhere('solvers', { ...asked, search: { challenges: found(0), solvers: found(0) } })).toEqual([]);
  const down = async () => ({ total: 40, trouble: 'down' });
  expect(await lookElsewhere('solvers', { ...asked, search: { challenges: down, solvers: down } })).toEqual([]);
  const empty = { ...asked, state: readSearchState({}) };
  expect(await lookElsewhere('solvers', { ...empty, search: { challenges: found(4), solvers: found(0) } })).toEqual([]);
});
