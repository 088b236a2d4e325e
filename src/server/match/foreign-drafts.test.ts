import { beforeAll, expect, it } from 'vitest';
import { apiAs, type Cast, codesOf, makeCast, noon } from '../testing/make-cast';
import { makeChallenge } from '../testing/make-challenge';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
});

const outsiders = ['coordinator', 'wholeCentre', 'restOfCentre', 'otherUnit', 'competitor', 'nobody'] as const;

it('A6: nothing that takes a challenge’s id tells anyone outside the unit of its draft', async () => {
  const { id } = await makeChallenge(test.db, noon, { unitId: 'unit-1', status: 'draft' });
  for (const who of outsiders) {
    const api = apiAs(test.db, cast[who]);
    expect([who, await codesOf(api.match.solversForChallenge({ challengeId: id }))]).toEqual([who, 'not_found']);
    const invitation = { challengeId: id, organisationId: 'solver-1', message: '' };
    expect([who, await codesOf(api.match.invite(invitation))]).toEqual([who, 'not_found']);
    expect([who, await codesOf(api.response.forChallenge({ challengeId: id }))]).toEqual([who, 'not_found']);
  }
  expect(await codesOf(apiAs(test.db, cast.unitEditor).match.solversForChallenge({ challengeId: id }))).toBe('done');
});

it('A6: a coordinator still brokers for what is in review and what is published', async () => {
  for (const status of ['in_review', 'open'] as const) {
    const { id } = await makeChallenge(test.db, noon, { unitId: 'unit-1', status });
    expect(await codesOf(apiAs(test.db, cast.coordinator).match.solversForChallenge({ challengeId: id }))).toBe('done');
  }
});
