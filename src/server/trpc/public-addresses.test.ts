import { expect, it } from 'vitest';
import { listChallengeAddresses } from '../challenge/challenge-addresses.queries';
import { listSolverAddresses } from '../organisation/solver-addresses.queries';
import { makeChallenge } from '../testing/make-challenge';
import { makeOrganisation } from '../testing/make-organisation';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
const now = new Date('2026-11-24T10:00:00Z');

it('F4: tells every published challenge and every solver with a page, and no other', async () => {
  const unit = await makeOrganisation(test.db, { kind: 'department', slug: 'unit' });
  await makeOrganisation(test.db, { kind: 'company', slug: 'company' });
  await makeOrganisation(test.db, { kind: 'private_person', slug: 'somebody' });
  for (const status of ['draft', 'in_review', 'open', 'closed', 'cancelled'] as const)
    await makeChallenge(test.db, now, { unitId: unit.id, status, slug: status });
  const challenges = await listChallengeAddresses(test.db);
  expect(challenges.map(({ slug }) => slug).sort()).toEqual(['cancelled', 'closed', 'open']);
  expect((await listSolverAddresses(test.db)).map(({ slug }) => slug)).toEqual(['company']);
});

it('F4: a challenge has changed when its page has, not when something happened behind the seal', async () => {
  const [{ id: unitId }, publishedAt] = [
    await makeOrganisation(test.db, { kind: 'department' }),
    new Date('2026-11-01'),
  ];
  const { id } = await makeChallenge(test.db, now, { unitId, slug: 'sealed', publishedAt });
  const changedAt = async () =>
    (await listChallengeAddresses(test.db)).find(({ slug }) => slug === 'sealed')?.changedAt?.toISOString();
  // Whatever writes the row moves its own time of change.
  await test.db.challenge.update({ where: { id }, data: { version: { increment: 1 } } });
  expect(await changedAt()).toBe(publishedAt.toISOString());
  const at = new Date('2026-11-20');
  await test.db.addendum.create({ data: { challengeId: id, at, sv: 'Ändrat', en: 'Changed' } });
  expect(await changedAt()).toBe(at.toISOString());
});
