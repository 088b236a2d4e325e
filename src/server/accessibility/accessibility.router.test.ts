import { clockAt } from '../testing/clock-at';
import { describe, expect, it } from 'vitest';
import { type Actor, system, visitor } from '@/domain/access/actor';
import { aPerson } from '@/domain/access/actor.fixture';
import { createCaller } from '../routers/root';
import { useTestDatabase } from '../testing/test-database';
import { refusalsIn } from '../trpc/refusals-in';

const test = useTestDatabase();
const noon = new Date('2027-03-01T11:00:00Z');
const api = (actor: Actor, now = noon) => createCaller({ db: test.db, actor, now, clock: clockAt(now) }).accessibility;
const refused = (call: Promise<unknown>) =>
  call.then(
    () => [],
    (error: unknown) => refusalsIn(error),
  );

describe('reporting an accessibility problem', () => {
  it('takes a report from a visitor and tells the outbox, without a name anywhere', async () => {
    const { id } = await api(visitor).report({ page: '/sv/challenges', problem: ' Fokus syns inte. ' });
    const row = await test.db.accessibilityReport.findUniqueOrThrow({ where: { id } });
    expect(row).toEqual({ id, receivedAt: noon, page: '/sv/challenges', problem: 'Fokus syns inte.', contact: null });
    const [audit] = await test.db.auditEntry.findMany({ where: { nounId: id } });
    expect(audit).toMatchObject({ actorId: null, noun: 'accessibility_report' });
    const [told] = await test.db.outboxEntry.findMany({ where: { nounId: id } });
    expect(told).toMatchObject({ topic: 'accessibility_report.received', payload: {} });
  });

  it('is not for the system itself', async () => {
    expect(await refused(api(system).report({ problem: 'x' }))).toEqual([{ code: 'forbidden' }]);
  });

  it('names the field when the problem is missing, too long or no text', async () => {
    expect(await refused(api(visitor).report({ problem: '  ' }))).toEqual([
      { code: 'accessibility_problem_missing', field: 'problem' },
    ]);
    expect(await refused(api(visitor).report({ problem: 'x'.repeat(4001) }))).toEqual([
      { code: 'input_too_big', field: 'problem' },
    ]);
    const odd = { problem: { $ne: null } } as unknown as { problem: string };
    expect(await refused(api(visitor).report(odd))).toEqual([{ code: 'input_invalid_type', field: 'problem' }]);
  });

  it('does not note who a signed-in reporter is in the report', async () => {
    const { id } = await api(aPerson({ userId: 'nobody-special' })).report({ problem: 'Kontrasten är svag.' });
    const row = await test.db.accessibilityReport.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain('nobody-special');
  });

  it('slows down a flood, and opens again ten minutes later', async () => {
    const at = new Date('2027-03-02T11:00:00Z');
    for (let sent = 0; sent < 30; sent++) await api(visitor, at).report({ problem: `nummer ${sent}` });
    const soon = new Date(at.getTime() + 60_000);
    expect(await refused(api(visitor, soon).report({ problem: 'en till' }))).toEqual([{ code: 'too_many_requests' }]);
    const later = new Date(at.getTime() + 10 * 60_000);
    expect(await refused(api(visitor, later).report({ problem: 'en till' }))).toEqual([]);
  });
});
