import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/domain/access/actor';
import { tracks } from '@/domain/challenge/tracks';
import { canRead, canReadHandedIn, isResponder } from '@/domain/response/policy';
import { responseStatuses } from '@/domain/response/response';
import { makeCast, noon } from '../testing/make-cast';
import { makeChallenge } from '../testing/make-challenge';
import { makeResponse } from '../testing/make-response';
import { useTestDatabase } from '../testing/test-database';
import { handedInReadableBy, ownedBy, readableBy } from './response-scope';

const test = useTestDatabase();
let actors: Readonly<Record<string, Actor>>;
const day = (days: number) => new Date(noon.getTime() + days * 86_400_000);
const receiving = tracks.filter((track) => track !== 'procurement');
const openings = [
  { status: 'open', openedAt: null },
  { status: 'closed', openedAt: null },
  { status: 'closed', openedAt: day(1) },
  { status: 'evaluating', openedAt: day(-1) },
  { status: 'cancelled', openedAt: null },
] as const;

beforeAll(async () => {
  const cast = await makeCast(test.db);
  // Somebody may be on both sides, and then is still only let in by the rules.
  const both = { ...cast.unitEvaluator, memberships: [...cast.unitEvaluator.memberships, ...cast.reader.memberships] };
  actors = { ...cast, both };
  for (const track of receiving)
    for (const opening of openings)
      for (const status of responseStatuses) {
        const challenge = await makeChallenge(test.db, noon, { unitId: 'unit-1', track, ...opening });
        for (const organisationId of ['solver-1', 'solver-2'])
          await makeResponse(test.db, noon, { challengeId: challenge.id, organisationId, status });
      }
});

const all = () =>
  test.db.response.findMany({
    orderBy: { id: 'asc' },
    select: {
      id: true,
      status: true,
      organisationId: true,
      challenge: { select: { unitId: true, track: true, openedAt: true } },
    },
  });
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const found = async (where: ReturnType<typeof readableBy>) =>
  idsOf(await test.db.response.findMany({ where, orderBy: { id: 'asc' }, select: { id: true } }));

describe('the query and the policy let every actor read exactly the same responses', () => {
  it('over actors, tracks, states and openings, before and after an opening that is set for later', async () => {
    const rows = await all();
    expect(rows).toHaveLength(receiving.length * openings.length * responseStatuses.length * 2);
    for (const [name, actor] of Object.entries(actors))
      for (const now of [noon, day(2)]) {
        const allowed = rows.filter((row) => canRead(actor, row, now));
        expect({ name, ids: await found(readableBy(actor, now)) }).toEqual({ name, ids: idsOf(allowed) });
        const asOthers = rows.filter((row) => canReadHandedIn(actor, row, now));
        expect({ name, ids: await found(handedInReadableBy(actor, now)) }).toEqual({ name, ids: idsOf(asOthers) });
        const own = rows.filter((row) => isResponder(actor, row));
        expect({ name, ids: await found(ownedBy(actor)) }).toEqual({ name, ids: idsOf(own) });
      }
  });

  it('and the matrix has both answers for those who may read some and not others', async () => {
    const rows = await all();
    const count = (name: string) => rows.filter((row) => canRead(actors[name] as Actor, row, noon)).length;
    for (const name of ['unitEvaluator', 'coordinator', 'writer', 'both']) {
      expect(count(name)).toBeGreaterThan(0);
      expect(count(name)).toBeLessThan(rows.length);
    }
    for (const name of ['visitor', 'system', 'restOfCentre', 'nobody', 'otherUnit', 'unitMember'])
      expect({ name, count: count(name) }).toEqual({ name, count: 0 });
  });
});
