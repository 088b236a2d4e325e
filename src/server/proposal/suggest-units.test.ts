import { beforeAll, expect, it } from 'vitest';
import { apiAs, type Cast, codesOf, makeCast, noon } from '../testing/make-cast';
import { makeChallenge } from '../testing/make-challenge';
import { makeProposal } from '../testing/make-proposal';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
  await makeChallenge(test.db, noon, {
    unitId: 'unit-2',
    title: 'Svalare trapphus och lägenheter',
    themes: ['climate'],
    skills: [{ key: 'indoor-climate', need: 'must' }],
  });
  await makeChallenge(test.db, noon, {
    unitId: 'unit-1',
    status: 'draft',
    title: 'Hemligt utkast om svalka',
    themes: ['climate'],
    skills: [{ key: 'heat-wave', need: 'must' }],
  });
});

it('ranks the units by what they have published, and says why in words that name no draft', async () => {
  const { id } = await makeProposal(test.db, noon, {
    organisationId: 'solver-1',
    status: 'submitted',
    content: { themes: ['climate'], skills: ['indoor-climate', 'heat-wave'] },
  });
  const found = await apiAs(test.db, cast.coordinator).proposal.suggestedUnits({ id });
  // The other unit shares nothing that is public, so it is not suggested.
  expect(found.map(({ unitId }) => unitId)).toEqual(['unit-2']);
  expect(found[0]?.why.sv).toMatch(/^Arbetar med klimat.*har efterfrågat indoor-climate sv/);
  expect(JSON.stringify(found)).not.toContain('utkast');
  expect(JSON.stringify(found)).not.toContain('heat-wave');
});

it('is for those who read the proposal', async () => {
  const { id } = await makeProposal(test.db, noon, { organisationId: 'solver-1' });
  expect(await codesOf(apiAs(test.db, cast.coordinator).proposal.suggestedUnits({ id }))).toBe('not_found');
  expect(await codesOf(apiAs(test.db, cast.reader).proposal.suggestedUnits({ id }))).toBe('done');
});
