import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setEnv } from '@/env';
import { authSite, callbackUrl, cookiesOf, place, sessionIn, site } from '../../testing/auth-site';
import { makePerson } from '../../testing/make-people';
import { oidcClient, type OidcPerson, type OidcServer, signInAt, startOidcServer } from '../../testing/oidc-server';
import { useTestDatabase } from '../../testing/test-database';
import { poolOf } from '../db/client';
import { Limits } from '../limits/limits';
import { findActor } from './find-actor';
import type { AuthDeps } from './handle-auth';

const test = useTestDatabase();
let city: OidcServer;
let deps: AuthDeps;
beforeAll(async () => {
  city = await startOidcServer(`${site}/api/auth/callback/oidc`);
  setEnv({
    PUBLIC_URL: site,
    OIDC_ISSUER: city.issuer,
    OIDC_CLIENT_ID: oidcClient.client_id,
    OIDC_CLIENT_SECRET: oidcClient.client_secret,
    OIDC_TRUST_EMAIL: '0',
  });
  deps = { db: test.db, now: new Date(), limits: new Limits(poolOf(test.db)) };
});
afterAll(() => city.stop());

const { get, post } = authSite(() => deps);
/** Where the page behind the button leads. */
const provider = async (response: Response) =>
  (/<a href="([^"]+)"/.exec(await response.clone().text())?.[1] ?? '').replaceAll('&amp;', '&');
const start = (language: string, next = `/${language}/my`) =>
  post('/api/auth/signin/oidc', { callbackUrl: callbackUrl(language, next) });

/** Goes to the city's sign-in from our page, signs in there, and comes back. */
async function through(person: OidcPerson, cookie = ''): Promise<Response> {
  city.people.set(person.sub, person);
  const started = await start('en', '/en/challenges');
  const back = await signInAt(await provider(started), person.sub);
  return get(back.replace(site, ''), { cookie: `${cookiesOf(started)}; ${cookie}` });
}

describe('the city’s own sign-in', () => {
  it('makes an account on the first visit and finds it on the next', async () => {
    const anna = { sub: 'anna-1', email: 'Anna@Helsingborg.example', email_verified: true, name: 'Anna Åberg' };
    const first = await through(anna);
    expect(place(first)).toBe('/en/my/welcome?next=%2Fen%2Fchallenges');
    const actor = await findActor(test.db, sessionIn(first), new Date());
    const user = await test.db.user.findUniqueOrThrow({ where: { email: 'anna@helsingborg.example' } });
    expect(actor).toMatchObject({ kind: 'person', userId: user.id });
    expect(user).toMatchObject({ name: 'Anna Åberg', language: 'en' });
    const second = await through({ ...anna, email: 'anna.nytt.namn@helsingborg.example' });
    expect(await findActor(test.db, sessionIn(second), new Date())).toMatchObject({ userId: user.id });
    expect(await test.db.user.count()).toBe(1);
  });

  it('stores none of the provider’s tokens', async () => {
    const [account] = await test.db.account.findMany();
    expect(account).toMatchObject({ provider: 'oidc', providerAccountId: 'anna-1' });
    expect(account).toMatchObject({ access_token: null, refresh_token: null, id_token: null });
  });

  it('is the same account as the mail link’s, when the provider vouches for the address', async () => {
    const bo = await makePerson(test.db, { email: 'bo@helsingborg.example' });
    const done = await through({ sub: 'bo-1', email: 'bo@helsingborg.example', email_verified: true });
    expect(await findActor(test.db, sessionIn(done), new Date())).toMatchObject({ userId: bo.userId });
  });

  it.each([
    { sub: 'tjuv-1', email: 'offer@helsingborg.example', email_verified: false },
    { sub: 'tjuv-2', email: 'offer@helsingborg.example' },
    { sub: 'tjuv-3' },
  ])('lets nobody in whose address is not vouched for: %j', async (thief) => {
    await test.db.user.upsert({
      where: { email: 'offer@helsingborg.example' },
      create: { email: 'offer@helsingborg.example' },
      update: {},
    });
    const done = await through(thief);
    expect(place(done)).toBe('/en/sign-in?error=oidc_email&next=%2Fen%2Fchallenges');
    expect(sessionIn(done)).toBeNull();
    expect(await test.db.account.count({ where: { providerAccountId: thief.sub } })).toBe(0);
  });

  it('trusts an untold address only by the settings, and never one that is told to be unverified', async () => {
    setEnv({ OIDC_TRUST_EMAIL: '1' });
    expect(sessionIn(await through({ sub: 'cia-1', email: 'cia@helsingborg.example' }))).not.toBeNull();
    const told = { sub: 'cia-2', email: 'dan@helsingborg.example', email_verified: false };
    expect(place(await through(told))).toMatch(/error=oidc_email/);
    setEnv({ OIDC_TRUST_EMAIL: '0' });
  });

  it('does not tie the provider’s account to whoever was signed in at this computer', async () => {
    const before = await makePerson(test.db);
    const erik = { sub: 'erik-1', email: 'erik@helsingborg.example', email_verified: true };
    const done = await through(erik, `next-auth.session-token=${before.sessionToken}`);
    const actor = await findActor(test.db, sessionIn(done), new Date());
    expect(actor).toMatchObject({ kind: 'person' });
    expect(actor).not.toMatchObject({ userId: before.userId });
    expect(await findActor(test.db, before.sessionToken, new Date())).toEqual({ kind: 'visitor' });
  });
});

describe('what goes wrong', () => {
  it('comes back to our page with the reason and the way on', async () => {
    const started = await start('sv', '/sv/my/responses');
    const cookie = cookiesOf(started);
    const denied = await get('/api/auth/callback/oidc?error=access_denied&state=x', { cookie });
    expect(place(denied)).toBe('/sv/sign-in?error=oidc&next=%2Fsv%2Fmy%2Fresponses');
    expect(sessionIn(denied)).toBeNull();
  });

  it('refuses an answer that this browser did not ask for', async () => {
    city.people.set('anna-1', { sub: 'anna-1', email: 'anna@helsingborg.example', email_verified: true });
    const started = await start('sv');
    const back = (await signInAt(await provider(started), 'anna-1')).replace(site, '');
    expect(place(await get(back))).toMatch(/^\/sv\/sign-in\?error=oidc/);
    const another = await start('sv');
    expect(place(await get(back, { cookie: cookiesOf(another) }))).toMatch(/^\/sv\/sign-in\?error=oidc/);
  });

  it('is not started by a stranger’s link', async () => {
    const response = await get('/api/auth/signin/oidc', { 'sec-fetch-site': 'cross-site' });
    expect(place(response)).toBe('/sv/sign-in?cookie=set&next=%2Fsv%2Fmy');
    expect(cookiesOf(response)).not.toMatch(/state|pkce|nonce/);
  });

  it('says so when the provider is away', async () => {
    setEnv({ OIDC_ISSUER: 'http://127.0.0.1:1' });
    expect(place(await start('en'))).toMatch(/^\/en\/sign-in\?error=oidc/);
    setEnv({ OIDC_ISSUER: city.issuer });
  });
});
