import { clockAt } from '../testing/clock-at';
import { describe, expect, it } from 'vitest';
import { type Actor, system, visitor } from '@/domain/access/actor';
import { aPerson } from '@/domain/access/actor.fixture';
import { createCaller } from '../routers/root';
import { useTestDatabase } from '../testing/test-database';
import { callLimits } from '../trpc/call-limits';
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

  it('A20: stops one address that floods the form, and nobody else', async () => {
    const from = (clientAddress: string) =>
      createCaller({ db: test.db, actor: visitor, now: noon, clock: clockAt(noon), clientAddress }).accessibility;
    const most = callLimits.report.perAddress;
    // All at once: counting and keeping are one step, so none slips through between them.
    const answers = await Promise.all(
      Array.from({ length: most + 10 }, (_, sent) => refused(from('192.0.2.1').report({ problem: `nummer ${sent}` }))),
    );
    expect(answers.filter((refusals) => refusals.length === 0)).toHaveLength(most);
    expect(answers.filter(([first]) => first?.code === 'too_many_requests')).toHaveLength(10);
    expect(await refused(from('192.0.2.2').report({ problem: 'någon annan' }))).toEqual([]);
  });

  it('A20: has a ceiling for all addresses together, far above what people send', async () => {
    await test.db.rateLimit.update({
      where: { key: 'accessibility-report-all:all' },
      data: { points: callLimits.report.all },
    });
    const from = createCaller({
      db: test.db,
      actor: visitor,
      now: noon,
      clock: clockAt(noon),
      clientAddress: '192.0.2.3',
    }).accessibility;
    expect(await refused(from.report({ problem: 'en till' }))).toMatchObject([{ code: 'too_many_requests' }]);
  });
});
