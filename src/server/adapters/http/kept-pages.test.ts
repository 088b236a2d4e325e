import { expect, it } from 'vitest';
import { useTestDatabase } from '../../testing/test-database';
import { useFront } from '../../testing/listening-front';
import { askTogether } from './ask-together';
import { markForAll, markPersonal } from './page-life';
import { endPublicPages, followPublicVersion, type PublicPages } from './public-version';

const test = useTestDatabase();
let shown = 'first';
let clock = 1_000_000;
let nextChange = Number.POSITIVE_INFINITY;

const handler: Parameters<typeof useFront>[0] = async (req, res) => {
  const asked = new URL(req.url ?? '/', 'http://x');
  const answered = shown;
  await new Promise((resolve) => setImmediate(resolve));
  if (asked.pathname !== '/sv/unmarked') markForAll();
  if (asked.pathname === '/sv/mine') markPersonal();
  if (asked.pathname === '/sv/cookie') res.setHeader('set-cookie', 'a=1');
  if (asked.pathname.startsWith('/_next/')) res.setHeader('cache-control', 'public, max-age=31536000, immutable');
  if (asked.pathname === '/sv/gone') res.statusCode = 404;
  res.setHeader('content-type', asked.pathname.startsWith('/_next/') ? 'text/javascript' : 'text/html; charset=utf-8');
  res.end(`<html><h1>${answered}</h1>${'å'.repeat(2_000)}</html>`);
};
const followed: { version: () => Promise<string>; stop: () => Promise<void> }[] = [];
const pages = (): PublicPages => {
  let mine: (typeof followed)[number] | null = null;
  return {
    version: () => {
      if (!mine) followed.push((mine = followPublicVersion(test.url)));
      return mine.version();
    },
    nextChange: async () => nextChange,
  };
};
// Two servers on one database, each with a cache and a connection of its own: as two processes are.
const one = useFront(handler, { pages: pages(), now: () => clock });
const two = useFront(handler, { pages: pages(), now: () => clock });

async function get(origin: string, path: string, init: RequestInit = {}) {
  const answer = await fetch(origin + path, init);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}
const heading = async (web: typeof one, path = '/sv') => /<h1>(.*)<\/h1>/.exec((await get(web.origin, path)).text)?.[1];
const change = (what: string) =>
  test.db.$transaction(async (tx) => {
    shown = what;
    await endPublicPages(tx);
  });

it('A10: no page is older than the last public change, in either of two servers', async () => {
  for (const round of ['a', 'b', 'c', 'd']) {
    await change(round);
    expect([await heading(one), await heading(two), await heading(one)]).toEqual([round, round, round]);
  }
  // Not even while many ask, and more is published under their hands.
  for (let round = 0; round < 20; round += 1) {
    const asking = Array.from({ length: 10 }, (_, at) => heading(at % 2 ? one : two));
    await change(`round ${round}`);
    expect(await Promise.all([heading(one), heading(two)])).toEqual([`round ${round}`, `round ${round}`]);
    await Promise.all(asking);
  }
});

it('A7: what is not public leaves kept pages as they are', async () => {
  await heading(one);
  const before = one.front.pagesMade();
  await test.db.outboxEntry.create({ data: { at: new Date(), topic: 'response.submitted', nounId: 'r' } });
  shown = 'never asked for';
  for (let times = 0; times < 5; times += 1) expect(await heading(one)).not.toBe('never asked for');
  expect(one.front.pagesMade()).toBe(before);
});

it('a deadline ends a page by itself', async () => {
  nextChange = clock + 5_000;
  await change('open');
  expect(await heading(one)).toBe('open');
  shown = 'closed';
  clock += 4_999;
  expect(await heading(one)).toBe('open');
  clock += 1;
  expect(await heading(one)).toBe('closed');
  nextChange = Number.POSITIVE_INFINITY;
});

it('keeps only what says that it is for all, and reads nothing of whoever asks', async () => {
  for (const path of ['/sv/unmarked', '/sv/mine', '/sv/cookie', '/sv/gone']) {
    shown = `${path} 1`;
    expect(await heading(one, path)).toBe(shown);
    shown = `${path} 2`;
    expect(await heading(one, path)).toBe(shown);
    expect((await get(one.origin, path)).headers.get('cache-control')).toBe('private, no-store');
  }
  await change('x');
  expect((await get(one.origin, '/sv')).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
});

it('F9: HEAD is GET without its body, kept or not, and an unchanged page is not sent again', async () => {
  for (const path of ['/sv', '/sv/mine', '/sv/gone', '/_next/static/a.js'])
    for (const encoding of ['br', 'gzip', 'identity']) {
      const init = { headers: { 'accept-encoding': encoding } };
      const [head, full] = [
        await get(one.origin, path, { ...init, method: 'HEAD' }),
        await get(one.origin, path, init),
      ];
      const named = ({ headers, status }: typeof head) => ({
        ...Object.fromEntries([...headers].filter(([name]) => !/^(date|connection|keep-alive)$/.test(name))),
        status,
      });
      expect(named(head)).toEqual(named(full));
      expect(head.text).toBe('');
      expect(full.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(full.headers.get('content-length')).not.toBeNull();
    }
  const etag = (await get(one.origin, '/sv')).headers.get('etag') ?? '';
  const again = await get(one.origin, '/sv', { headers: { 'if-none-match': `"other", ${etag}` } });
  expect(again).toMatchObject({ status: 304, text: '' });
});

it('a page that many ask for at once is made once', async () => {
  await heading(one);
  await change('many');
  const before = one.front.pagesMade();
  await Promise.all(Array.from({ length: 30 }, () => heading(one)));
  expect(one.front.pagesMade() - before).toBe(1);
});

it('questions are shared, but never answered by one that began before', async () => {
  let begun = 0;
  const ends: (() => void)[] = [];
  const ask = askTogether(async () => {
    const mine = ++begun;
    await new Promise<void>((resolve) => ends.push(resolve));
    return mine;
  });
  const [first, second, third] = [ask(), ask(), ask()];
  expect(begun).toBe(1);
  ends[0]?.();
  expect(await first).toBe(1);
  await new Promise((resolve) => setImmediate(resolve));
  ends[1]?.();
  expect(await Promise.all([second, third])).toEqual([2, 2]);
});

it('answers while the database is away, from nothing that was kept', async () => {
  shown = 'before';
  await change('before');
  await heading(two);
  await Promise.all(followed.splice(0).map(({ stop }) => stop()));
  shown = 'now';
  expect(await heading(two)).toBe('now');
});
