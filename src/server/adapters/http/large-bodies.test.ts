import { request } from 'node:http';
import { expect, it } from 'vitest';
import { bodyOf, sendRaw, useFront } from '../../testing/listening-front';
import { maxBodyBytes } from './read-body';

let reached = 0;
const web = useFront(async (req, res) => {
  reached += 1;
  const body = await bodyOf(req);
  res.setHeader('content-type', 'application/json');
  res.end(JSON.stringify({ bytes: body.length, method: req.method, url: req.url }));
});
const own = { 'sec-fetch-site': 'same-origin' };

type Answer = Readonly<{ status: number; text: string; connection: string | undefined; maxHeap: number }>;

/** Streams so many megabytes without saying how many, and watches the memory of this process meanwhile. */
function stream(path: string, megabytes: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let maxHeap = 0;
    const chunk = Buffer.alloc(1_000_000, 'x');
    const req = request(web.origin + path, { method: 'POST', headers: { ...own, 'transfer-encoding': 'chunked' } });
    req.on('response', (res) => {
      let text = '';
      res.on('data', (part: Buffer) => (text += part.toString()));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, text, connection: res.headers.connection, maxHeap }));
    });
    // The other side may close once it has said no; what counts is what it said.
    req.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? undefined : reject(error)));
    let left = megabytes;
    const more = () => {
      const { rss } = process.memoryUsage();
      maxHeap = Math.max(maxHeap, rss);
      if (left === 0) return void req.end();
      left -= 1;
      req.write(chunk, () => setImmediate(more));
    };
    more();
  });
}

it.each(['/sv/accessibility', '/api/trpc/response.save', '/api/auth/signin/email', '/api/demo/sign-in', '/nowhere'])(
  'A4: 50 MB without a length to %s are answered 413, and never held',
  async (path) => {
    const before = process.memoryUsage().rss;
    const answer = await stream(path, 50);
    expect(answer).toMatchObject({ status: 413, connection: 'close' });
    expect(answer.maxHeap - before).toBeLessThan(30_000_000);
    expect(reached).toBe(0);
  },
);

it('A4: says why in both languages, or as the API does', async () => {
  const swedish = await stream('/sv', 2);
  expect(swedish.text).toMatch(/^Det som skickades är för stort.*\nWhat was sent is too large/);
  expect((await stream('/en', 2)).text).toMatch(/^What was sent is too large/);
  expect(JSON.parse((await stream('/api/trpc/x', 2)).text)).toMatchObject({
    error: { message: 'too_large', data: { httpStatus: 413, refusals: [{ code: 'too_large' }] } },
  });
});

it('A4: a length that is too large is refused before anything is sent', async () => {
  const head = `POST /sv HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n`;
  expect(await sendRaw(web.port, `${head}Content-Length: 600000000\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
});

it('hands a body on as it was sent, up to the limit', async () => {
  const post = (body: Buffer) =>
    fetch(`${web.origin}/sv`, { method: 'POST', headers: own, body: new Uint8Array(body) });
  expect(await (await post(Buffer.alloc(maxBodyBytes, 'å'))).json()).toMatchObject({ bytes: maxBodyBytes });
  expect((await post(Buffer.alloc(maxBodyBytes + 1))).status).toBe(413);
  expect(await (await post(Buffer.alloc(0))).json()).toEqual({ bytes: 0, method: 'POST', url: '/sv' });
});
