import { expect, it } from 'vitest';
import { z } from 'zod';
import { makePerson } from '../../testing/make-people';
import { useLog } from '../../testing/read-log';
import { useTestDatabase } from '../../testing/test-database';
import { connect, poolOf } from '../db/client';
import { log } from './log';
import { asRequest } from './request-id';

const test = useTestDatabase();
const logged = useLog();
const secret = 'anna.hemlig@example.org förseglat svar';

/** What the log holds after `work` failed. */
async function faultOf(work: () => Promise<unknown>): Promise<Record<string, unknown>> {
  const error: unknown = await work().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error, 'the work was to fail').not.toBeNull();
  log().error({ event: 'fault', err: error }, 'tried');
  const [line] = logged.lines('fault');
  return line?.['err'] as Record<string, unknown>;
}
const noQuote = () => {
  for (const part of ['anna.hemlig', 'hemlig', 'förseglat']) expect(logged.text()).not.toContain(part);
};

it('A18: names a failed statement and its place, and quotes none of its arguments', async () => {
  await makePerson(test.db, { email: secret });
  const fault = await faultOf(() => makePerson(test.db, { email: secret }));
  expect(fault).toMatchObject({ name: 'PrismaClientKnownRequestError', code: 'P2002' });
  expect((fault['stack'] as string[]).join('\n')).toMatch(/make-people\.ts/);
  noQuote();
});

it.each([
  ['a call that prisma refuses', () => test.db.user.create({ data: { email: secret, nothing: secret } as never })],
  ['a raw statement', () => test.db.$queryRaw`select ${secret}::text::int`],
  ['a statement straight to the pool', () => poolOf(test.db).query('select $1::text::int', [secret])],
  ['a parser', async () => JSON.parse(`{"text": ${secret}`) as unknown],
  ['a shape', async () => z.object({ a: z.literal('x') }).parse({ a: secret, [secret]: 1 })],
  ['our own words about an address', async () => Promise.reject(new Error('no mail to anna.hemlig@example.org'))],
])('A18: quotes nothing when it is %s that fails, and says where', async (_what, work) => {
  const fault = await faultOf(work);
  expect(fault['name']).toEqual(expect.any(String));
  expect(logged.text()).toMatch(/"stack":\["at /);
  noQuote();
});

it('keeps a message that can quote nobody, and the cause below it', async () => {
  const fault = await faultOf(() =>
    Promise.reject(new Error('the index could not be saved', { cause: new TypeError('x is not a function') })),
  );
  expect(fault).toMatchObject({
    name: 'Error',
    message: 'the index could not be saved',
    cause: { name: 'TypeError', message: 'x is not a function' },
  });
});

it('keeps the code of a database that is away', async () => {
  const away = connect('postgres://nobody:hemligt@127.0.0.1:1/none');
  const fault = await faultOf(() => away.user.count());
  expect(JSON.stringify(fault)).toMatch(/"code":"(ECONNREFUSED|P1001)"/);
  expect(logged.text()).not.toContain('hemligt');
  await away.$disconnect();
});

it('gives all lines of one request the same id, and lines of jobs none', async () => {
  const ask = async () => {
    log().info({ event: 'first' }, 'a');
    await test.db.user.count();
    log().info({ event: 'second' }, 'b');
  };
  await Promise.all([asRequest(ask), asRequest(ask)]);
  const [first, second] = [logged.lines('first'), logged.lines('second')].map((lines) =>
    lines.map((one) => one['request']),
  );
  expect(new Set(first).size).toBe(2);
  expect(new Set(second)).toEqual(new Set(first));
  log().info({ event: 'job' }, 'c');
  expect(logged.lines('job')[0]).not.toHaveProperty('request');
});
