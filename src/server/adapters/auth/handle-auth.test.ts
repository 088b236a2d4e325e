import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setEnv } from '@/env';
import { authSite, callbackUrl, linkIn, place, sessionIn, site } from '../../testing/auth-site';
import { makePerson } from '../../testing/make-people';
import { useTestDatabase } from '../../testing/test-database';
import { poolOf } from '../db/client';
import { type LimitRule, Limits } from '../limits/limits';
import { findActor } from './find-actor';
import type { AuthDeps } from './handle-auth';
import { confirmLimit, linkLimit } from './sign-in-limits';
import { forgetEndedSessions } from './forget-ended-sessions';

const test = useTestDatabase();
let deps: AuthDeps;
beforeAll(() => setEnv({ PUBLIC_URL: site, DEMO: '0' }));
afterAll(() => setEnv({ DEMO: '0' }));
beforeEach(async () => {
  deps = { db: test.db, now: new Date(), limits: new Limits(poolOf(test.db)) };
  await test.db.mailMessage.deleteMany();
  await test.db.rateLimit.deleteMany();
});

const { get, post, postBare, press } = authSite(() => deps);
const ask = (email: string, more: Record<string, string> = {}) => post('/api/auth/signin/email', { email, ...more });
/** What the link in the latest mail holds. */
async function linkTo(email: string): Promise<Record<string, string>> {
  const { text } = await test.db.mailMessage.findFirstOrThrow({ where: { to: email }, orderBy: { createdAt: 'desc' } });
  return linkIn(text);
}

describe('signing in by mail', () => {
  it('mails a link to a page with a button, makes the account, and leads to where one wanted', async () => {
    const sent = await ask('Ny@Example.org', { callbackUrl: callbackUrl('en', '/en/challenges/x?a=1') });
    expect(place(sent)).toBe('/en/sign-in/sent?next=%2Fen%2Fchallenges%2Fx%3Fa%3D1');
    const waiting = await test.db.$queryRaw`select 1 from graphile_worker.jobs where task_identifier = 'send_mail'`;
    expect(waiting).toHaveLength(1);
    const mail = await test.db.mailMessage.findFirstOrThrow({ where: { to: 'ny@example.org' } });
    expect(mail).toMatchObject({ language: 'en', subject: 'Sign in to Samspel' });
    expect(mail.text).toContain(`${site}/en/sign-in/confirm?email=ny%40example.org&token=`);

    const done = await press(await linkTo('ny@example.org'));
    expect(place(done)).toBe('/en/my/welcome?next=%2Fen%2Fchallenges%2Fx%3Fa%3D1');
    expect(done.headers.getSetCookie().join('\n')).toMatch(
      /session-token=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax/,
    );
    const actor = await findActor(test.db, sessionIn(done), new Date());
    const user = await test.db.user.findUniqueOrThrow({ where: { email: 'ny@example.org' } });
    expect(actor).toMatchObject({ kind: 'person', userId: user.id });
    expect(user).toMatchObject({ language: 'en', name: null, emailVerified: expect.any(Date) as Date });
  });

  it('is not used up by whoever only opens the link: a mail scanner may, many times', async () => {
    await ask('skannad@example.org');
    const link = await linkTo('skannad@example.org');
    const query = new URLSearchParams(link).toString();
    for (let round = 0; round < 3; round += 1) {
      const address = `/api/auth/callback/email?${query}&callbackUrl=%2Fsv%2Fmy%2Fwelcome`;
      const opened = await get(address, { 'sec-fetch-site': 'none' });
      expect(place(opened)).toMatch(/^\/sv\/sign-in\/confirm\?email=skannad%40example\.org&token=/);
      expect(opened.headers.getSetCookie()).toEqual([]);
    }
    expect(await test.db.session.count({ where: { user: { email: 'skannad@example.org' } } })).toBe(0);
    expect(sessionIn(await press(link))).not.toBeNull();
  });

  it('works once, also when the button is pressed twice at the same moment', async () => {
    await ask('en.gang@example.org');
    const link = await linkTo('en.gang@example.org');
    const both = await Promise.all([press(link), press(link)]);
    expect(both.filter((one) => sessionIn(one))).toHaveLength(1);
    expect(place(await press(link))).toBe('/sv/sign-in?error=used&next=%2Fsv%2Fmy');
  });

  it('tells a late link from a used one, and forgets old ones', async () => {
    await ask('sen@example.org');
    const link = await linkTo('sen@example.org');
    const past = new Date(Date.now() - 1000);
    await test.db.verificationToken.updateMany({ where: { identifier: 'sen@example.org' }, data: { expires: past } });
    expect(place(await press(link))).toMatch(/error=expired/);
    await ask('sen@example.org');
    await forgetEndedSessions(test.db, new Date(Date.now() + 3 * 86_400_000));
    expect(await test.db.verificationToken.count()).toBe(0);
  });

  it('takes the link only with the address it was sent to', async () => {
    await ask('ratt@example.org');
    const link = await linkTo('ratt@example.org');
    expect(place(await press({ ...link, email: 'fel@example.org' }))).toMatch(/error=used/);
    expect(await test.db.user.count({ where: { email: { in: ['fel@example.org', 'ratt@example.org'] } } })).toBe(0);
  });

  it('says the same whether there is an account or not', async () => {
    await makePerson(test.db, { email: 'finns@example.org' });
    const [known, unknown] = [await ask('finns@example.org'), await ask('finns.inte@example.org')];
    expect(place(known)).toBe(place(unknown));
    expect(known.status).toBe(unknown.status);
    const texts = (await test.db.mailMessage.findMany({ select: { subject: true } })).map(({ subject }) => subject);
    expect(texts).toEqual(['Logga in i Samspel', 'Logga in i Samspel']);
  });

  it('keeps what was typed when it is not an address, out of the page’s address', async () => {
    const wrong = await ask('anna@');
    expect(place(wrong)).toBe('/sv/sign-in?error=address&next=%2Fsv%2Fmy');
    expect(wrong.headers.getSetCookie()[0]).toMatch(/^samspel\.sign-in=anna%40; .*HttpOnly/);
  });

  it('never leads to another site afterwards', async () => {
    await ask('vilse@example.org', { callbackUrl: 'https://evil.example/' });
    const done = await press({
      ...(await linkTo('vilse@example.org')),
      next: '//evil.example',
    });
    expect(place(done)).toBe('/sv/my/welcome?next=%2Fsv%2Fmy');
  });

  it('leaves the session of whoever was signed in at this computer before', async () => {
    const before = await makePerson(test.db);
    await ask('efter@example.org');
    const cookie = `next-auth.session-token=${before.sessionToken}`;
    const done = await press(await linkTo('efter@example.org'), { cookie });
    expect(await findActor(test.db, before.sessionToken, new Date())).toEqual({ kind: 'visitor' });
    expect(await findActor(test.db, sessionIn(done), new Date())).toMatchObject({ kind: 'person' });
  });
});

describe('limits', () => {
  it('stops after five links to one address, from wherever they are asked for', async () => {
    for (let round = 0; round < 5; round += 1) {
      const headers = { 'x-forwarded-for': `192.0.2.${round}` };
      expect(place(await post('/api/auth/signin/email', { email: 'offer@example.org' }, headers))).toMatch(/sent/);
    }
    const sixth = await post(
      '/api/auth/signin/email',
      { email: ' OFFER@example.org' },
      { 'x-forwarded-for': '192.0.2.99' },
    );
    expect(place(sixth)).toMatch(/error=limited/);
    expect(await test.db.mailMessage.count()).toBe(5);
  });

  it('stops one place that tries many addresses, and many links', async () => {
    const full = (rule: LimitRule) =>
      test.db.rateLimit.updateMany({
        where: { key: { startsWith: `${rule.name}-address:` } },
        data: { points: rule.perAddress ?? 0 },
      });
    expect(place(await ask('nummer1@example.org'))).toMatch(/sent/);
    expect((await full(linkLimit)).count).toBe(1);
    expect(place(await ask('nummer2@example.org'))).toMatch(/error=limited/);
    const guess = { email: 'x@example.org', token: 'gissning' };
    expect(place(await press(guess))).toMatch(/error=used/);
    expect((await full(confirmLimit)).count).toBe(1);
    expect(place(await press(guess))).toMatch(/error=limited/);
  });
});

describe('hostile requests', () => {
  it('are refused with a code', async () => {
    const evil = { 'sec-fetch-site': 'cross-site' };
    expect((await post('/api/auth/signin/email', { email: 'a@example.org' }, evil)).status).toBe(403);
    expect((await press({ token: 'x' }, evil)).status).toBe(403);
    expect((await post('/api/auth/signin/email', { email: 'a'.repeat(30_000) })).status).toBe(413);
    expect((await post('/api/auth/session', {})).status).toBe(404);
    expect((await postBare('/api/auth/_log', {})).status).toBe(404);
    for (const path of ['session', 'providers', 'signout', 'error', 'verify-request'])
      expect((await get(`/api/auth/${path}`)).status).toBe(404);
    // next-auth would read the second kind, we the first.
    for (const type of ['application/json', 'application/x-www-form-urlencoded; application/json'])
      expect((await post('/api/auth/signin/email', {}, { 'content-type': type })).status).toBe(415);
    expect(place(await press({}))).toMatch(/\/sv\/sign-in\?error=(failed|used)/);
  });

  it('cannot reach a provider that is not set up', async () => {
    expect(place(await post('/api/auth/signin/oidc', { callbackUrl: callbackUrl('en', '/en/my') }))).toBe(
      '/en/sign-in?error=oidc&next=%2Fen%2Fmy',
    );
    expect(place(await get('/api/auth/callback/oidc?code=x'))).toMatch(/error=oidc/);
  });
});

describe('one-click sign-in', () => {
  const sample = () =>
    test.db.user.upsert({
      where: { email: 'exempel@helsingborg.example' },
      create: { email: 'exempel@helsingborg.example', name: 'Exempel', isSample: true },
      update: {},
      select: { id: true },
    });

  it('does not exist outside the demo', async () => {
    const { id } = await sample();
    const response = await post('/api/demo/sign-in', { person: id });
    expect(response.status).toBe(404);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('signs in as a sample person in the demo, from our own page, and as nobody else', async () => {
    setEnv({ DEMO: '1' });
    const { id } = await sample();
    const real = await makePerson(test.db);
    const done = await post('/api/demo/sign-in', { person: id, language: 'en' });
    expect(place(done)).toBe('/en/my/welcome?next=%2Fen%2Fmy');
    expect(await findActor(test.db, sessionIn(done), new Date())).toMatchObject({ userId: id });
    expect((await post('/api/demo/sign-in', { person: real.userId })).status).toBe(404);
    expect((await post('/api/demo/sign-in', { person: id }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    setEnv({ DEMO: '0' });
  });
});
