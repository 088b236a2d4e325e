import { authSite, callbackUrl, cookiesOf, linkIn, place, sessionIn, site } from '../../testing/auth-site';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setEnv } from '@/env';
import { makePerson } from '../../testing/make-people';
import { useTestDatabase } from '../../testing/test-database';
import { poolOf } from '../db/client';
import { Limits } from '../limits/limits';
import { askNextAuth } from './ask-next-auth';
import { csrfCookieName, csrfTokenIn } from './csrf-cookie';
import { findActor } from './find-actor';
import { handleAuthPost } from './handle-auth';

const test = useTestDatabase();
beforeAll(() => setEnv({ PUBLIC_URL: site, DEMO: '0' }));
const { get, post, postBare, press, answer } = authSite(() => ({
  db: test.db,
  now: new Date(),
  limits: new Limits(poolOf(test.db)),
}));
beforeEach(async () => {
  await test.db.mailMessage.deleteMany();
  await test.db.rateLimit.deleteMany();
});

/** next-auth asked as its documents say, with none of our own handling before it. */
const straight = (path: string, init: RequestInit) =>
  answer(
    async (deps, asked) => (await askNextAuth({ db: deps.db, language: 'sv' }, asked)).response,
    new Request(site + path, init),
  );
const linkTo = async (email: string) => {
  await post('/api/auth/signin/email', { email });
  return linkIn((await test.db.mailMessage.findFirstOrThrow({ where: { to: email } })).text);
};

describe('B8: next-auth’s own CSRF token', () => {
  it('is given with its cookie by next-auth, and a form without it mails nothing', async () => {
    const given = await get('/api/auth/csrf');
    const { csrfToken } = (await given.json()) as { csrfToken: string };
    const cookie =
      cookiesOf(given)
        .split('; ')
        .find((one) => one.startsWith(`${csrfCookieName()}=`)) ?? '';
    expect(csrfTokenIn(decodeURIComponent(cookie.slice(csrfCookieName().length + 1)))).toBe(csrfToken);
    expect(given.headers.get('cache-control')).toContain('no-store');

    const form = { email: 'token@example.org', callbackUrl: callbackUrl('en', '/en/my') };
    const [forged, seal] = ['a'.repeat(64), 'b'.repeat(64)];
    const without: readonly [Record<string, string>, Record<string, string>][] = [
      [form, {}],
      [form, { cookie }],
      [{ ...form, csrfToken }, {}],
      [{ ...form, csrfToken: forged }, { cookie }],
      [{ ...form, csrfToken: forged }, { cookie: `${csrfCookieName()}=${forged}%7C${seal}` }],
    ];
    for (const [fields, headers] of without) {
      const refused = await postBare('/api/auth/signin/email', fields, headers);
      expect(place(refused)).toBe('/en/sign-in?error=stale&next=%2Fen%2Fmy');
      // What was typed is kept for the next try, and whoever lacks a cookie that holds gets one.
      expect(cookiesOf(refused)).toContain('samspel.sign-in=token%40example.org');
    }
    expect(await test.db.mailMessage.count()).toBe(0);
    await test.db.rateLimit.deleteMany();
    const sent = await postBare('/api/auth/signin/email', { ...form, csrfToken }, { cookie });
    expect(place(sent)).toBe('/en/sign-in/sent?next=%2Fen%2Fmy');
    expect(await test.db.mailMessage.count()).toBe(1);
  });

  it('is set on the way to the sign-in page, by next-auth’s own address for signing in', async () => {
    const led = await get(`/api/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl('en', '/en/challenges'))}`);
    expect(place(led)).toBe('/en/sign-in?cookie=set&next=%2Fen%2Fchallenges');
    expect(cookiesOf(led)).toContain(`${csrfCookieName()}=`);
  });

  it('counts the address that next-auth mails to, also when a form names two', async () => {
    const given = await get('/api/auth/csrf');
    const { csrfToken } = (await given.json()) as { csrfToken: string };
    const body = `email=one%40example.org&email=two%40example.org&csrfToken=${csrfToken}`;
    const headers = {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      cookie: cookiesOf(given),
    };
    for (let round = 0; round < 6; round += 1)
      await answer(handleAuthPost, new Request(`${site}/api/auth/signin/email`, { method: 'POST', body, headers }));
    expect(await test.db.mailMessage.count({ where: { to: 'two@example.org' } })).toBe(5);
    expect(await test.db.mailMessage.count()).toBe(5);
  });
});

describe('where our handling stands before next-auth’s, and why', () => {
  it('next-auth alone uses a link up when it is opened, so GET never reaches it', async () => {
    const link = await linkTo('oppnad@example.org');
    const opened = await straight(`/api/auth/callback/email?${new URLSearchParams(link).toString()}`, {});
    expect(sessionIn(opened)).not.toBeNull();
    const link2 = await linkTo('inte.oppnad@example.org');
    expect(sessionIn(await get(`/api/auth/callback/email?${new URLSearchParams(link2).toString()}`))).toBeNull();
    expect(sessionIn(await press(link2))).not.toBeNull();
  });

  it('next-auth alone takes the button from another site, so ours asks where it was pressed', async () => {
    const link = await linkTo('annan.plats@example.org');
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    expect((await press(link, foreign)).status).toBe(403);
    const path = `/api/auth/callback/email?${new URLSearchParams(link).toString()}`;
    expect(sessionIn(await straight(path, { method: 'POST', headers: foreign }))).not.toBeNull();
  });

  it('next-auth’s redirect says the same for a link that is late and one that was used, so its adapter is watched', async () => {
    const used = await linkTo('anvand@example.org');
    await press(used);
    const late = await linkTo('sen@example.org');
    await test.db.verificationToken.updateMany({ data: { expires: new Date(Date.now() - 1000) } });
    const places = [];
    for (const link of [used, late])
      places.push(place(await straight(`/api/auth/callback/email?${new URLSearchParams(link).toString()}`, {})));
    expect(places).toEqual(['/api/auth/error?error=Verification', '/api/auth/error?error=Verification']);
  });

  it('next-auth signs nobody out without its token, whose cookie ends with the browser while a session lasts on', async () => {
    const person = await makePerson(test.db);
    const cookie = `next-auth.session-token=${person.sessionToken}`;
    const refused = await straight('/api/auth/signout', { method: 'POST', headers: { cookie } });
    expect(place(refused)).toBe('/api/auth/signout?csrf=true');
    expect(await findActor(test.db, person.sessionToken, new Date())).toMatchObject({ userId: person.userId });
    const line = (await get('/api/auth/csrf')).headers.getSetCookie().find((one) => one.includes('csrf-token'));
    expect(line).not.toMatch(/expires|max-age/i);
  });

  it('signs in also when the cookie of a session that is gone comes along', async () => {
    const before = await makePerson(test.db, { email: 'borta@example.org' });
    await test.db.session.deleteMany({ where: { userId: before.userId } });
    const cookie = `next-auth.session-token=${before.sessionToken}`;
    const done = await press(await linkTo('borta@example.org'), { cookie });
    expect(await findActor(test.db, sessionIn(done), new Date())).toMatchObject({ userId: before.userId });
  });
});
