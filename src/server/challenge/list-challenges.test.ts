import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '@/domain/access/actor';
import { PrismaClient } from '../adapters/db/generated/client';
import { makeChallenge } from '../testing/make-challenge';
import { useTestDatabase } from '../testing/test-database';
import { apiOf, later, makePeople, noon } from './challenge-people.fixture';

const test = useTestDatabase();
let statements = 0;
const held: { counted?: PrismaClient<never> } = {};

beforeAll(async () => {
  await makePeople(test.db);
  for (let at = 0; at < 110; at += 1)
    await makeChallenge(test.db, noon, {
      unitId: at % 2 ? 'unit-1' : 'unit-2',
      status: at < 105 ? 'open' : 'draft',
      track: at % 3 ? 'testbed' : 'idea',
      themes: at % 5 ? ['care'] : ['care', 'safety'],
      deadlineAt: later(at < 10 ? -1 : at),
    });
  const counted = new PrismaClient({
    adapter: new PrismaPg({ connectionString: test.url, max: 2 }),
    log: [{ emit: 'event', level: 'query' }],
  });
  counted.$on('query', () => {
    statements += 1;
  });
  held.counted = counted as unknown as PrismaClient<never>;
});
afterAll(() => held.counted?.$disconnect());

const list = (input: Parameters<ReturnType<typeof apiOf>['challenge']['list']>[0]) =>
  apiOf(test.db, visitor).challenge.list(input);

describe('the list of challenges', () => {
  it('asks the database as often for a hundred as for twenty', async () => {
    const counting = async (take: number) => {
      statements = 0;
      const api = apiOf(held.counted as unknown as typeof test.db, visitor);
      const { items } = await api.challenge.list({ take });
      return { rows: items.length, statements };
    };
    const twenty = await counting(20);
    const hundred = await counting(100);
    expect(twenty).toEqual({ rows: 20, statements: 2 });
    expect(hundred).toEqual({ rows: 100, statements: 2 });
  });

  it('shows what can be answered first, soonest deadline first, and never a draft', async () => {
    const { total, items } = await list({ take: 100, statuses: ['open'] });
    expect(total).toBe(95);
    expect(items.every(({ status }) => status === 'open')).toBe(true);
    const deadlines = items.map(({ deadlineAt }) => deadlineAt?.getTime() ?? 0);
    expect(deadlines).toEqual([...deadlines].sort((a, b) => a - b));
  });

  it('reads those past their deadline as closed before any job has run', async () => {
    const { total, items } = await list({ statuses: ['closed'] });
    expect(total).toBe(10);
    expect(items.every(({ status }) => status === 'closed')).toBe(true);
  });

  it('narrows by theme, track and unit together', async () => {
    const { items } = await list({ take: 100, themes: ['safety'], tracks: ['idea'], unitSlug: 'vard' });
    expect(items.length).toBeGreaterThan(0);
    for (const { track, unit, themes } of items)
      expect([track, unit.slug, themes.some(({ key }) => key === 'safety')]).toEqual(['idea', 'vard', true]);
  });

  it('keeps the order of the ids it was asked for', async () => {
    const { items } = await list({ take: 5, skip: 20 });
    const ids = items.map(({ id }) => id).reverse();
    const again = await list({ ids });
    expect(again.items.map(({ id }) => id)).toEqual(ids);
  });
});
