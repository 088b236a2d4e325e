import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setEnv } from '@/env';
import { useLog } from '../../testing/read-log';
import { useTestDatabase } from '../../testing/test-database';
import { forgetPastLimits, Limits, type LimitRule } from './limits';

const test = useTestDatabase();
const logged = useLog();
const pools: pg.Pool[] = [];
const pool = (connectionString: string) => {
  const made = new pg.Pool({ connectionString, max: 4 });
  pools.push(made);
  return made;
};
/** As another process would have it. */
const another = (patienceMs = 60_000) => new Limits(pool(test.url), patienceMs);
beforeAll(() => setEnv({ LIMITS_TIMES: '1' }));
afterAll(() => Promise.all(pools.map((one) => one.end())));

const rule = (name: string, more: Partial<LimitRule> = {}): LimitRule => ({
  name,
  seconds: 600,
  perAddress: 7,
  ...more,
});
const times = <T>(count: number, work: (at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, at) => work(at)));

it('A17: two processes share a limit, also when they count at the same moment', async () => {
  const both = [another(), another()] as const;
  const answers = await times(30, (at) => both[at % 2 === 0 ? 0 : 1].count(rule('shared'), { address: '192.0.2.1' }));
  expect(answers.filter((seconds) => seconds === null)).toHaveLength(7);
  const wait = answers.filter((seconds) => seconds !== null);
  for (const seconds of wait) expect(seconds).toSatisfy((value: number) => value > 0 && value <= 600);
  expect(await both[0].count(rule('shared'), { address: '192.0.2.2' })).toBeNull();
});

it('A17: goes on limiting, within the process, when the database is away', async () => {
  const alone = new Limits(pool('postgres://nobody@127.0.0.1:1/none'));
  const answers = await times(10, () => alone.count(rule('away'), { address: '192.0.2.1' }));
  expect(answers.filter((seconds) => seconds === null)).toHaveLength(7);
});

it('A17: and does not wait for one that is stuck', async () => {
  const holder = new pg.Client({ connectionString: test.url });
  await holder.connect();
  await holder.query('begin; lock table "RateLimit"');
  const limits = another(50);
  // Answers come while the table is still locked, or this never ends.
  const answers = await times(10, () => limits.count(rule('stuck'), { address: '192.0.2.1' }));
  expect(answers.filter((seconds) => seconds === null)).toHaveLength(7);
  await holder.query('rollback');
  await holder.end();
});

it('stops a person wherever they are, and an address whoever asks, without using up the other’s', async () => {
  const limits = another();
  const both = rule('both', { perAddress: 2, perPerson: 3 });
  const from = (address: string, person: string) => limits.count(both, { address, person });
  expect(await from('a', 'anna')).toBeNull();
  expect(await from('a', 'anna')).toBeNull();
  // The address is full: Anna's own count stays where it was.
  expect(await from('a', 'anna')).not.toBeNull();
  expect(await from('b', 'anna')).toBeNull();
  expect(await from('c', 'anna')).not.toBeNull();
  expect(await from('c', 'bo')).toBeNull();
});

it('keeps no address and no person in its table, and forgets what is past', async () => {
  await another().count(rule('named', { perPerson: 1 }), { address: '198.51.100.7', person: 'anna@example.org' });
  const rows = await test.db.rateLimit.findMany({ where: { key: { startsWith: 'named' } } });
  expect(rows).toHaveLength(2);
  for (const { key } of rows) expect(key).not.toMatch(/198\.51|anna/);
  await forgetPastLimits(test.db, new Date(Date.now() + 601_000));
  expect(await test.db.rateLimit.count()).toBe(0);
});

it('A18: writes one line for each that is stopped, not one for each try, and names nobody', async () => {
  const limits = another();
  for (let tried = 0; tried < 12; tried += 1) await limits.count(rule('said'), { address: '203.0.113.9' });
  expect(logged.lines('limit')).toMatchObject([
    { limit: 'said', by: 'address', who: expect.stringMatching(/^[0-9a-f]{16}$/) as string },
  ]);
  expect(logged.text()).not.toContain('203.0.113.9');
});

it('is as many times as generous as the settings say', async () => {
  setEnv({ LIMITS_TIMES: '3' });
  const limits = another();
  const answers = await times(30, () => limits.count(rule('times'), { address: '192.0.2.1' }));
  expect(answers.filter((seconds) => seconds === null)).toHaveLength(21);
  setEnv({ LIMITS_TIMES: '1' });
});
