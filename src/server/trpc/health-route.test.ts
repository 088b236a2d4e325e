import { expect, it } from 'vitest';
import { connect, type Db } from '../adapters/db/client';
import { useTestDatabase } from '../testing/test-database';
import { handleTrpcRequest } from './handle-request';
import { healthGet } from './health-route';

const test = useTestDatabase();
const process = globalThis as { samspelDb?: Db };
const ping = () => handleTrpcRequest(new Request('http://localhost/api/trpc/health.ping'));

/** Its answer once it is well: a busy machine may take longer to ask the database than whoever watches would wait. */
async function wellAnswerOf(ask: () => Promise<Response>): Promise<Response> {
  let answer = await ask();
  await expect.poll(async () => (answer = await ask()).status, { timeout: 50_000 }).toBe(200);
  return answer;
}

it('A18: health says that the database is away while it is, and JSON is kept by nobody on the way', async () => {
  process.samspelDb = test.db;
  const well = [await wellAnswerOf(healthGet), await wellAnswerOf(ping)];
  expect(await well[0]?.json()).toEqual({ status: 'ok', indexes: 'ready' });
  // Nothing listens there.
  const away = connect('postgresql://nobody@127.0.0.1:1/nothing');
  process.samspelDb = away;
  try {
    const ill = [await healthGet(), await ping()];
    expect(ill.map(({ status }) => status)).toEqual([503, 503]);
    expect(await ill[0]?.json()).toEqual({ status: 'database_away' });
    for (const answer of [...well, ...ill]) expect(answer.headers.get('cache-control')).toBe('private, no-store');
  } finally {
    await away.$disconnect();
  }
});
