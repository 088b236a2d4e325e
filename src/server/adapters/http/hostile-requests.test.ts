import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, sendRaw, useFront } from '../../testing/listening-front';
import { bodyNestsTooDeep, nestsTooDeep } from './nesting';
import { targetOf } from './request-target';

/** Answers as Next would: with what it was asked, and a redirect that repeats the host it was asked under. */
const web = useFront(async (req, res) => {
  const body = await bodyOf(req);
  res.setHeader('content-type', 'application/json');
  res.end(JSON.stringify({ url: req.url, host: req.headers.host, origin: req.headers.origin, body: body.length }));
});
const raw = (line: string, more = '') => sendRaw(web.port, `${line}\r\nHost: ours\r\nConnection: close\r\n${more}\r\n`);
const deep = (times: number) => `${'['.repeat(times)}${']'.repeat(times)}`;
const own = { 'sec-fetch-site': 'same-origin' };

describe('A19: no request makes the server fail or lead elsewhere', () => {
  it('OPTIONS *, TRACE and other methods are answered for what they are', async () => {
    expect(await raw('OPTIONS * HTTP/1.1')).toMatch(/^HTTP\/1\.1 204 .*\r\nAllow: GET, HEAD, POST, OPTIONS/is);
    expect(await raw('OPTIONS /sv HTTP/1.1')).toMatch(/^HTTP\/1\.1 204 /);
    for (const method of ['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])
      expect(await raw(`${method} /sv HTTP/1.1`)).toMatch(/^HTTP\/1\.1 405 .*Allow: GET/is);
  });

  it('an address with another host in front is ours: only its path counts', async () => {
    for (const target of [
      'http://evil.example/sv',
      'https://evil.example:8/sv',
      '//evil.example/sv',
      '/\\evil.example/sv',
    ]) {
      const answer = await raw(`GET ${target} HTTP/1.1`);
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer).toContain('"host":"ours"');
      expect(answer.toLowerCase()).not.toContain('location:');
    }
    expect(targetOf('http://evil.example/sv?x=1')).toBe('/sv?x=1');
    expect(targetOf('http://evil.example')).toBe('/');
    expect(targetOf('//evil.example/sv')).toBe('/evil.example/sv');
    expect(targetOf('*')).toBe('/*');
    fc.assert(fc.property(fc.string(), (url) => /^\/(?![/\\])/.test(targetOf(url))));
  });

  it('JSON that nests 30,000 deep is refused before anything reads it, wherever it stands', async () => {
    const post = (body: string, type: string) =>
      fetch(`${web.origin}/api/trpc/x`, { method: 'POST', headers: { ...own, 'content-type': type }, body });
    const form = (value: string) =>
      `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n"\r\n--b\r\nContent-Disposition: form-data; name="0"\r\n\r\n${value}\r\n--b--\r\n`;
    for (const [body, type] of [
      [deep(30_000), 'application/json'],
      [`{"a":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`, 'text/plain;charset=UTF-8'],
      [form(deep(30_000)), 'multipart/form-data; boundary=b'],
      [`a=${encodeURIComponent(deep(30_000))}`, 'application/x-www-form-urlencoded'],
    ] as const)
      expect([type, (await post(body, type)).status]).toEqual([type, 400]);
    expect((await fetch(`${web.origin}/api/trpc/x?input=${deep(5_000)}`)).status).toBe(400);
    const tree = { rsc: '1', 'next-router-state-tree': encodeURIComponent(deep(1_000)) };
    expect((await fetch(`${web.origin}/sv`, { headers: tree })).status).toBe(400);
  });

  it('what is sent in earnest is never taken for too deep', () => {
    const flat = fc.jsonValue({ maxDepth: 20 });
    fc.assert(fc.property(flat, (value) => !nestsTooDeep(Buffer.from(JSON.stringify(value)))));
    fc.assert(
      fc.property(
        fc.string(),
        (text) => !bodyNestsTooDeep(Buffer.from(JSON.stringify([`${'['.repeat(99)}${text}`])), ''),
      ),
    );
    expect(nestsTooDeep(Buffer.from(deep(64)))).toBe(false);
    expect(nestsTooDeep(Buffer.from(deep(65)))).toBe(true);
  });

  it('a form of another site is refused with a sentence, one of ours is not taken for a stranger’s', async () => {
    const post = (headers: Record<string, string>) => fetch(`${web.origin}/sv`, { method: 'POST', headers, body: 'x' });
    const strange = await post({ origin: 'https://evil.example', 'next-action': 'a1' });
    expect(strange.status).toBe(403);
    expect(await strange.text()).toContain('från en annan webbplats');
    expect((await post({ ...own, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post({})).status).toBe(403);
    expect((await post({ origin: web.origin })).status).toBe(200);
    // Sandboxed or private: Next would call it a fault of ours.
    const hidden = await post({ ...own, origin: 'null' });
    expect(await hidden.json()).toMatchObject({ origin: web.origin });
  });
});
