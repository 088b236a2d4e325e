import { createHash } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { addAddendum } from '../pages/add-addendum';
import { dayAhead } from '../pages/form';
import { signInAs } from '../pages/start-page';
import { expect, test } from '../support/browser';
import { people } from '../support/people';

const pngSignature = '89504e470d0a1a0a';
const digest = (body: Buffer) => createHash('sha256').update(body).digest('hex');
const pathOf = (address: string) => new URL(address).pathname + new URL(address).search;

/** The address of a page's own share picture, as a chat finds it. */
async function pictureOf(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text();
  const found = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(found, `picture of ${path}`).not.toBe('');
  return pathOf(found.replaceAll('&amp;', '&'));
}

async function picture(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  expect(answer.headers()['content-type'], path).toBe('image/png');
  const body = await answer.body();
  expect(body.subarray(0, 8).toString('hex'), path).toBe(pngSignature);
  return digest(body);
}

const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);

test('F9: every challenge and solver in the sitemap has a share picture of its own', async ({ request }) => {
  const sitemap = await request.get('/sitemap.xml');
  expect(sitemap.headers()['content-type']).toMatch(/^application\/xml/);
  const things = addressesIn(await sitemap.text())
    .map(pathOf)
    .filter((path) => /^\/(sv|en)\/(challenges|solvers)\/[^/]+$/.test(path));
  // In one language each: every other thing in English.
  const slugs = [...new Set(things.map((path) => path.replace(/^\/\w+/, '')))];
  expect(slugs.length).toBeGreaterThan(150);
  const pictures = new Map<string, string>();
  const look = async (from: number) => {
    for (let at = from; at < slugs.length; at += 4) {
      const path = `/${at % 2 ? 'en' : 'sv'}${slugs[at]}`;
      const drawn = await picture(request, await pictureOf(request, path));
      expect(pictures.get(drawn), `the picture of ${path} is that of another`).toBeUndefined();
      pictures.set(drawn, path);
    }
  };
  await Promise.all([0, 1, 2, 3].map(look));
  expect(pictures.size).toBe(slugs.length);
  expect((await request.get('/sv/challenges/no-such-challenge/picture')).status()).toBe(404);
  expect((await request.get('/sv/solvers/no-such-solver/picture')).status()).toBe(404);
});

test('A10: a share picture is no older than the last public change', async ({ visitor }) => {
  const author = await visitor({ language: 'sv' });
  await signInAs(author, people.careAuthor);
  const { page } = author;
  const slug = 'aptit-maltid-och-vikt-hos-skora-aldre';
  const address = await pictureOf(page.request, `/sv/challenges/${slug}`);
  const before = await picture(page.request, address);
  expect(await picture(page.request, address)).toBe(before);
  const texts = { sv: 'Svarstiden är förlängd.', en: 'The time to respond is extended.' };
  expect(await addAddendum(page, { slug, texts, deadlineOn: dayAhead(70) })).toBe(200);
  expect(await picture(page.request, address)).not.toBe(before);
});

test('F9: the manifest, security.txt and the sitemap answer rightly', async ({ request }) => {
  const manifest = await request.get('/manifest.webmanifest');
  expect(manifest.headers()['content-type']).toMatch(/^application\/manifest\+json/);
  const { name, start_url, icons } = (await manifest.json()) as Record<string, string> & {
    icons: readonly { src: string; type: string }[];
  };
  expect({ name, start_url }).toEqual({ name: 'Samspel – Helsingborg', start_url: '/' });
  for (const { src, type } of icons) {
    const icon = await request.get(src);
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, type]);
  }
  const security = await request.get('/.well-known/security.txt');
  expect(security.headers()['content-type']).toBe('text/plain; charset=utf-8');
  expect(await security.text()).toMatch(/^Contact: \S+\nExpires: \d{4}-\d\d-\d\dT00:00:00Z\n/);
  // No address twice, and all of them there.
  const addresses = addressesIn(await (await request.get('/sitemap.xml')).text());
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses.filter((_, at) => at % 40 === 0))
    expect((await request.get(pathOf(address))).status(), address).toBe(200);
});

test('F9: pages are sent by brotli or gzip, and HEAD is GET without its body', async ({ request }) => {
  const passing = /^(date|connection|keep-alive|content-security-policy)$/;
  // A page that is made anew for each request has tokens of its own, so that two are not compressed to the same length.
  const isAnew = (headers: Record<string, string>) => headers['cache-control']?.includes('no-store') === true;
  const named = (headers: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(headers).filter(
        ([name]) => !passing.test(name) && !(name === 'content-length' && isAnew(headers)),
      ),
    );
  for (const path of [
    '/sv',
    '/en/challenges',
    '/sv/challenges/search?q=sensor',
    '/sitemap.xml',
    '/sv/sign-in',
    '/sv/no-such',
  ])
    for (const encoding of ['br', 'gzip']) {
      const headers = { 'accept-encoding': encoding };
      const [head, full] = [await request.head(path, { headers }), await request.get(path, { headers })];
      expect(full.headers()['content-encoding'], path).toBe(encoding);
      expect([head.status(), named(head.headers())], path).toEqual([full.status(), named(full.headers())]);
      expect((await head.body()).length).toBe(0);
    }
});
