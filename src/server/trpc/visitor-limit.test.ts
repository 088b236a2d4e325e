import { answerAsNext } from '../testing/answer-as-next';
import { beforeAll, expect, it } from 'vitest';
import { setEnv } from '@/env';
import { useTestDatabase } from '../testing/test-database';
import { callLimits } from './call-limits';
import { visitorApi } from './caller';
import { refusalsIn } from './refusals-in';

const test = useTestDatabase();
beforeAll(() => {
  setEnv({ LIMITS_TIMES: '1' });
  (globalThis as { samspelDb?: unknown }).samspelDb = test.db;
});

/** What the accessibility form's action does, sent from one address: what it was refused for. */
async function send(): Promise<unknown> {
  const headers = { 'x-forwarded-for': '192.0.2.5' };
  const asked = new Request('http://localhost:3000/sv/accessibility', { method: 'POST', headers });
  const action = async () => {
    const report = (await visitorApi()).accessibility.report({
      page: '/sv',
      problem: 'Knappen syns inte.',
      contact: '',
    });
    return Response.json(
      await report.then(
        () => [],
        (error: unknown) => refusalsIn(error),
      ),
    );
  };
  return (await answerAsNext(action, asked)).json();
}

it('A17: an address that reports too often by the form is refused with how long to wait, and may again after that', async () => {
  expect(await send()).toEqual([]);
  const where = { key: { startsWith: `${callLimits.report.name}-address:` } };
  await test.db.rateLimit.updateMany({ where, data: { points: callLimits.report.perAddress } });
  const seconds = expect.any(Number) as number;
  expect(await send()).toMatchObject([{ code: 'too_many_requests', detail: { seconds } }]);
  expect(await test.db.accessibilityReport.count()).toBe(1);
  await test.db.rateLimit.updateMany({ where, data: { expire: Date.now() - 1 } });
  // As after a start, or in another process: one that stopped somebody remembers for how long.
  delete (globalThis as { samspelLimits?: unknown }).samspelLimits;
  expect(await send()).toEqual([]);
});
