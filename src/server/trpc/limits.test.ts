import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { visitor } from '@/domain/access/actor';
import { setEnv } from '@/env';
import { type LimitRule, limitsOf } from '../adapters/limits/limits';
import { clockAt } from '../testing/clock-at';
import { bodyOf, useFront } from '../testing/listening-front';
import { makePerson } from '../testing/make-people';
import { useTestDatabase } from '../testing/test-database';
import { callLimits } from './call-limits';
import { countPage } from './count-page';
import { handleTrpcRequest } from './handle-request';
import { createCallerFactory, limited, publicProcedure, router } from './trpc';

const test = useTestDatabase();
const kept = globalThis as { samspelDb?: unknown; samspelLimits?: unknown };
/** As after a start, or in another process: nothing is known but what stands in the table. */
const anew = () => delete kept.samspelLimits;
beforeAll(() => {
  setEnv({ LIMITS_TIMES: '1' });
  kept.samspelDb = test.db;
});
beforeEach(async () => {
  anew();
  await test.db.rateLimit.deleteMany();
});

let made: string[] = [];
const titles: Record<string, string> = { '/sv/busy': 'För många', '/en/busy': 'Too many' };
/** The API as it is, and pages as Next would make them. */
async function handler(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { url = '' } = req;
  if (!url.startsWith('/api/trpc/')) {
    made.push(url);
    res.setHeader('content-type', 'text/html; charset=utf-8');
    return void res.end(`<html><h1>${titles[url] ?? 'Träffar'}</h1></html>`);
  }
  const headers = Object.entries(req.headers).map(([name, value]) => [name, String(value)] as [string, string]);
  const body = req.method === 'POST' ? await bodyOf(req) : undefined;
  const asked = new Request(`http://localhost${url}`, {
    method: req.method ?? 'GET',
    headers,
    ...(body ? { body: new Uint8Array(body) } : {}),
  });
  const answer = await handleTrpcRequest(asked);
  res.writeHead(answer.status, Object.fromEntries(answer.headers));
  res.end(await answer.text());
}
const front = useFront(handler, { countPage: countPage(() => limitsOf(test.db)) });

const get = (path: string) => fetch(front.origin + path);
const call = (path: string, input: unknown, cookie = '') =>
  fetch(`${front.origin}/api/trpc/${path}`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie },
  });
/** As if everything within the limit was asked for already. */
const useUp = async (rule: LimitRule) => {
  const { count } = await test.db.rateLimit.updateMany({
    where: { key: { startsWith: `${rule.name}-address:` } },
    data: { points: rule.perAddress ?? 0 },
  });
  expect(count).toBe(1);
};
const endWindow = () => test.db.rateLimit.updateMany({ data: { expire: Date.now() - 1 } });

function expectStopped(answer: Response, rule: LimitRule): void {
  expect(answer.status).toBe(429);
  const wait = Number(answer.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(rule.seconds);
  expect(answer.headers.get('cache-control')).toContain('no-store');
}

const searchCall = `/api/trpc/search.challenges?input=${encodeURIComponent('{"text":"fika"}')}`;
const visitors: readonly [string, LimitRule, () => Promise<Response>][] = [
  ['search', callLimits.search, () => get(searchCall)],
  [
    'suggestions of skills',
    callLimits.suggest,
    () => call('taxonomy.suggestSkills', { text: 'kaffe', language: 'sv' }),
  ],
  [
    'the accessibility form’s call',
    callLimits.report,
    () => call('accessibility.report', { page: '', problem: '', contact: '' }),
  ],
];

describe('A17: too many calls', () => {
  it.each(visitors)('%s: 429 and when to try again; after that time it answers', async (_name, rule, ask) => {
    expect((await ask()).status).not.toBe(429);
    await useUp(rule);
    const stopped = await ask();
    expectStopped(stopped, rule);
    const { error } = (await stopped.json()) as { error: { data: { refusals: unknown[] } } };
    expect(error.data.refusals).toMatchObject([{ code: 'too_many_requests' }]);
    await endWindow();
    anew();
    expect((await ask()).status).not.toBe(429);
  });

  it('invitations, of a person and of an organisation, share one limit', async () => {
    const { sessionToken } = await makePerson(test.db);
    const cookie = `next-auth.session-token=${sessionToken}`;
    expect((await call('match.invite', { challengeId: 'x', organisationId: 'y' }, cookie)).status).not.toBe(429);
    await useUp(callLimits.invite);
    expectStopped(await call('match.invite', { challengeId: 'x', organisationId: 'y' }, cookie), callLimits.invite);
    expectStopped(await call('access.inviteMember', {}, cookie), callLimits.invite);
  });
});

describe('a limit that other processes fill too', () => {
  const rule = (name: string): LimitRule => ({ name, seconds: 60, perAddress: 1 });
  let ran = 0;
  const work = () => (ran += 1);
  const routes = router({
    ask: publicProcedure.use(limited(rule('beside-ask'))).query(work),
    write: publicProcedure.use(limited(rule('beside-write'))).mutation(work),
  });
  const now = new Date();
  const api = () =>
    createCallerFactory(routes)({ db: test.db, actor: visitor, now, clock: clockAt(now), clientAddress: '192.0.2.9' });
  beforeEach(() => {
    ran = 0;
  });
  const tooMany = { code: 'TOO_MANY_REQUESTS' };

  it('throws away the answer of the one question that only the table knew about; what memory knows runs nothing', async () => {
    await api().ask();
    await expect(api().ask()).rejects.toMatchObject(tooMany);
    expect(ran).toBe(1);
    anew();
    await expect(api().ask()).rejects.toMatchObject(tooMany);
    expect(ran).toBe(2);
    await expect(api().ask()).rejects.toMatchObject(tooMany);
    expect(ran).toBe(2);
  });

  it('runs no write before the table has allowed it', async () => {
    await api().write();
    anew();
    await expect(api().write()).rejects.toMatchObject(tooMany);
    expect(ran).toBe(1);
  });
});

describe('A17: too many pages that search', () => {
  beforeEach(() => {
    made = [];
  });

  it.each([
    ['/sv/challenges/search?q=1', '/sv/challenges/search?q=2', 'För många'],
    ['/en/solvers/search?q=1', '/en/solvers/search?q=2', 'Too many'],
  ])('%s: 429, a page to read and when to try again; after that time it answers', async (first, second, title) => {
    expect((await get(first)).status).toBe(200);
    await useUp(callLimits.search);
    const stopped = await get(second);
    expectStopped(stopped, callLimits.search);
    expect(await stopped.text()).toContain(title);
    expect(stopped.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(made).not.toContain(second);
    await endWindow();
    anew();
    expect((await get(second)).status).toBe(200);
  });

  it('count together with the calls, and no other page does', async () => {
    await get('/sv/challenges/search?q=1');
    await useUp(callLimits.search);
    expectStopped(await get(searchCall), callLimits.search);
    for (const path of ['/sv', '/sv/challenges/x', '/sv/challenges/search-x', '/api/trpc/match.weights'])
      expect((await get(path)).status).toBe(200);
  });
});
