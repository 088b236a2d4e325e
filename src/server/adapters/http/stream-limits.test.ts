import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setEnv } from '@/env';
import { useFront } from '../../testing/listening-front';

beforeAll(() => setEnv({ TRUSTED_PROXIES: '1' }));
afterAll(() => setEnv({ TRUSTED_PROXIES: '0' }));

const front = useFront(
  async (_, res) => {
    res.writeHead(200, { 'Content-Type': 'text/event-stream' });
    res.write('data: 1\n\n');
    await once(res, 'close');
  },
  { streams: { all: 4, perAddress: 2 } },
);

/** A stream to someone behind our proxy, until it is destroyed. */
const open = async (address: string): Promise<IncomingMessage> => {
  const asked = get(`${front.origin}/live/x`, { headers: { 'x-forwarded-for': address }, agent: false });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  // The end of the test, or of a stream, is no fault.
  answer.on('error', () => undefined).resume();
  return answer;
};

it('one address cannot take every stream, and all together not more than there are', async () => {
  const first = await open('192.0.2.1');
  const second = await open('192.0.2.1');
  expect([first, second].map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  expect((await open('192.0.2.1')).statusCode).toBe(503);
  const others = [await open('192.0.2.2'), await open('192.0.2.3')];
  expect(others.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  expect((await open('192.0.2.4')).statusCode).toBe(503);

  // Whoever leaves makes room.
  first.destroy();
  await expect.poll(async () => (await open('192.0.2.4')).statusCode).toBe(200);
  for (const one of [second, ...others]) one.destroy();
});
