import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/domain/access/actor';
import { canRead } from '@/domain/proposal/policy';
import { proposalStatuses } from '@/domain/proposal/proposal';
import { makeCast, noon } from '../testing/make-cast';
import { makeProposal } from '../testing/make-proposal';
import { useTestDatabase } from '../testing/test-database';
import { readableBy } from './proposal-scope';

const test = useTestDatabase();
let actors: Readonly<Record<string, Actor>>;

beforeAll(async () => {
  const cast = await makeCast(test.db);
  actors = { ...cast, both: { ...cast.coordinator, memberships: cast.reader.memberships } };
  const routings = [[], [{ unitId: 'unit-1' }], [{ unitId: 'unit-2' }], [{ unitId: 'unit-1' }, { unitId: 'unit-2' }]];
  // Wished for by the proposer is not yet routed: the unit does not read it.
  for (const organisationId of ['solver-1', 'solver-2'])
    for (const status of proposalStatuses)
      for (const routedTo of routings)
        await makeProposal(test.db, noon, { organisationId, status, routedTo, wishedUnits: ['unit-1'] });
});

it('the query and the policy let every actor read exactly the same proposals, in every state', async () => {
  const rows = await test.db.proposal.findMany({
    orderBy: { id: 'asc' },
    select: {
      id: true,
      organisationId: true,
      status: true,
      units: { where: { routedAt: { not: null } }, select: { unitId: true } },
    },
  });
  expect(rows).toHaveLength(2 * proposalStatuses.length * 4);
  for (const [name, actor] of Object.entries(actors)) {
    const found = await test.db.proposal.findMany({
      where: readableBy(actor),
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    const allowed = rows.filter(({ units, ...row }) => canRead(actor, { ...row, routed: units }));
    expect({ name, ids: found.map(({ id }) => id) }).toEqual({ name, ids: allowed.map(({ id }) => id) });
  }
});
