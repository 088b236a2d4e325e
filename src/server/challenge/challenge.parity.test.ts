import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, system, visitor } from '@/domain/access/actor';
import { challengeStatuses } from '@/domain/challenge/challenge';
import { statusAt } from '@/domain/challenge/lifecycle';
import { canRead } from '@/domain/challenge/policy';
import { makeChallenge } from '../testing/make-challenge';
import { useTestDatabase } from '../testing/test-database';
import { later, makePeople, noon, type People } from './challenge-people.fixture';
import { readableBy, statusIs } from './challenge-scope';

const test = useTestDatabase();
let actors: Readonly<Record<string, Actor>>;

const atCentre = (person: SignedIn, ...centreRoles: SignedIn['centreRoles'][number][]): SignedIn => ({
  ...person,
  centreRoles,
});

beforeAll(async () => {
  const people: People = await makePeople(test.db);
  const { solver } = people;
  const centre = {
    coordinator: atCentre(solver, 'coordinator'),
    others: atCentre(solver, 'adviser', 'registrar', 'administrator'),
  };
  actors = { ...people, ...centre, visitor, system };
  for (const unitId of ['unit-1', 'unit-2'])
    for (const status of challengeStatuses) {
      await makeChallenge(test.db, noon, { unitId, status });
      await makeChallenge(test.db, noon, { unitId, status, deadlineAt: later(-1) });
    }
  await makeChallenge(test.db, noon, { unitId: 'unit-1', status: 'cancelled', publishedAt: null });
  await makeChallenge(test.db, noon, { unitId: 'unit-1', track: 'procurement', deadlineAt: null });
});

const all = () =>
  test.db.challenge.findMany({
    select: { id: true, unitId: true, status: true, publishedAt: true, deadlineAt: true },
    orderBy: { id: 'asc' },
  });
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the query and the policy', () => {
  it('let every actor read exactly the same challenges', async () => {
    const rows = await all();
    expect(rows.length).toBe(2 * 2 * challengeStatuses.length + 2);
    for (const [name, actor] of Object.entries(actors)) {
      const found = await test.db.challenge.findMany({
        where: readableBy(actor),
        select: { id: true },
        orderBy: { id: 'asc' },
      });
      const allowed = rows.filter((row) => canRead(actor, row));
      expect({ name, ids: idsOf(found) }).toEqual({ name, ids: idsOf(allowed) });
    }
  });

  it('read every status by the clock alike', async () => {
    const rows = await all();
    for (const status of challengeStatuses)
      for (const now of [noon, later(-1), later(-3), later(31)]) {
        const found = await test.db.challenge.findMany({
          where: statusIs([status], now),
          select: { id: true },
          orderBy: { id: 'asc' },
        });
        const expected = rows.filter((row) => statusAt(row, now) === status);
        expect({ status, ids: idsOf(found) }).toEqual({ status, ids: idsOf(expected) });
      }
  });
});
