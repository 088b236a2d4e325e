import { clockAt } from '../testing/clock-at';
import { beforeAll, describe, expect, it } from 'vitest';
import { refusalsOf } from '../errors';
import { makeChallenge } from '../testing/make-challenge';
import { useTestDatabase } from '../testing/test-database';
import { later, makePeople, noon, type People } from './challenge-people.fixture';
import { closeChallenge } from './close-challenge';
import { closeDueChallenges } from './close-due-challenges';

const test = useTestDatabase();
let people: People;
beforeAll(async () => {
  people = await makePeople(test.db);
});
const statusOf = async (id: string) =>
  await test.db.challenge.findUniqueOrThrow({ where: { id }, select: { status: true, closedAt: true } });

describe('closing at the deadline', () => {
  it('closes what is due, once, however often and from however many servers it runs', async () => {
    const due = await makeChallenge(test.db, noon, { unitId: 'unit-1', deadlineAt: later(-1) });
    const open = await makeChallenge(test.db, noon, { unitId: 'unit-1' });
    const advertised = await makeChallenge(test.db, noon, { unitId: 'unit-1', track: 'procurement', deadlineAt: null });
    await Promise.all([1, 2, 3].map(() => closeDueChallenges(test.db, noon, clockAt(noon))));
    await closeDueChallenges(test.db, later(1), clockAt(later(1)));
    expect(await statusOf(due.id)).toEqual({ status: 'closed', closedAt: noon });
    expect((await statusOf(open.id)).status).toBe('open');
    expect((await statusOf(advertised.id)).status).toBe('open');
    const told = await test.db.outboxEntry.findMany({ where: { nounId: due.id }, select: { topic: true } });
    expect(told).toEqual([{ topic: 'challenge.closed' }]);
    const audited = await test.db.auditEntry.findMany({ where: { nounId: due.id }, select: { actorId: true } });
    expect(audited).toEqual([{ actorId: null }]);
  });

  it('is done by the clock and by nobody else, and not before the deadline', async () => {
    const { id } = await makeChallenge(test.db, noon, { unitId: 'unit-1' });
    const by = (actor: Parameters<typeof closeChallenge>[0]['actor']) =>
      closeChallenge({ db: test.db, now: noon, clock: clockAt(noon), actor }, { id }).catch(
        (error: unknown) => refusalsOf(error)?.[0]?.code,
      );
    expect(await by(people.author)).toBe('forbidden');
    expect(await by({ kind: 'visitor' })).toBe('sign_in_first');
    expect(await by({ kind: 'system' })).toBe('challenge_move_not_possible');
  });
});
