import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFrontServer } from './front-server';

const shell = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>';
const pages: Record<string, readonly [number, string]> = {
  '/sv': [200, '<html lang="sv"><h1>Start</h1></html>'],
  '/sv/missing': [200, '<html lang="sv"><h1>Sidan finns inte</h1></html>'],
  '/en/missing': [200, '<html lang="en"><h1>The page does not exist</h1></html>'],
  '/sv/forbidden': [200, '<html lang="sv"><h1>Sidan är inte för dig</h1></html>'],
  '/sv/city/challenges/c/solvers': [403, shell],
  '/en/broken': [200, '<html lang="en"><h1>Something went wrong</h1></html>'],
  '/en/boom?x=1': [500, shell],
  '/sv/boom': [500, shell],
  '/sv/own-404': [404, '<html lang="sv"><h1>Egen</h1></html>'],
};

/** Answers as Next does: known pages, else its empty shell. */
async function handler(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const [status, body] = pages[req.url ?? ''] ?? [404, shell];
  if (status !== 200) res.statusCode = status;
  res.setHeader('content-type', req.url?.startsWith('/api') ? 'application/json' : 'text/html; charset=utf-8');
  res.end(body);
}

const { server } = createFrontServer({ handler, secure: false });
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

async function get(path: string) {
  const answer = await fetch(origin + path);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

describe('an answer that only scripts could show', () => {
  it('is replaced by a page in the language of the address, under its own status', async () => {
    const missing = await get('/sv/finns-inte');
    expect(missing).toMatchObject({ status: 404, text: expect.stringContaining('Sidan finns inte') });
    expect(missing.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(missing.headers.get('cache-control')).toContain('no-store');
    expect((await get('/en')).text).toContain('The page does not exist');
    expect(await get('/en/boom?x=1')).toMatchObject({ status: 500, text: expect.stringContaining('went wrong') });
  });

  it('A19: what is not allowed is a page that says so, under 403', async () => {
    const refused = await get('/sv/city/challenges/c/solvers');
    expect(refused).toMatchObject({ status: 403, text: expect.stringContaining('Sidan är inte för dig') });
    expect(refused.headers.get('cache-control')).toContain('no-store');
  });

  it('stays when there is nothing better', async () => {
    expect(await get('/sv/boom')).toMatchObject({ status: 500, text: shell });
  });

  it('is not confused with pages and data that are what they are', async () => {
    expect(await get('/sv')).toMatchObject({ status: 200, text: expect.stringContaining('Start') });
    expect(await get('/sv/own-404')).toMatchObject({ status: 404, text: expect.stringContaining('Egen') });
    expect(await get('/api/nothing')).toMatchObject({ status: 404, text: shell });
  });
});
