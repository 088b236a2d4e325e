import { beforeAll, expect, it } from 'vitest';
import { setEnv } from '@/env';
import { visitor } from '@/domain/access/actor';
import { poolOf } from '../adapters/db/client';
import { Limits } from '../adapters/limits/limits';
import { createCaller } from '../routers/root';
import { authSite, linkIn, site } from '../testing/auth-site';
import { actorOf, makePerson } from '../testing/make-people';
import { useLog } from '../testing/read-log';
import { clockAt } from '../testing/clock-at';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
const logged = useLog();
const email = 'loggad.person@example.org';
beforeAll(() => setEnv({ PUBLIC_URL: site, DEMO: '0' }));

const { post, press } = authSite(() => ({
  db: test.db,
  now: new Date(),
  limits: new Limits(poolOf(test.db)),
}));
const from = { 'x-forwarded-for': '192.0.2.77' };

it('A18: one line for a sign-in that succeeds and one for one that does not, of the same person, without the address', async () => {
  await post('/api/auth/signin/email', { email }, from);
  const { text } = await test.db.mailMessage.findFirstOrThrow({ where: { to: email } });
  const link = linkIn(text);
  const { token = 'none' } = link;
  await press(link, from);
  await press(link, from);
  const { id } = await test.db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const [ok, failed, ...more] = logged.lines('sign-in');
  expect(ok).toMatchObject({
    ok: true,
    by: 'link',
    actor: id,
    person: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
  });
  expect(failed).toMatchObject({ ok: false, by: 'link', reason: 'used', person: ok?.['person'] });
  expect(more).toEqual([]);
  for (const word of [email, 'loggad', token, '192.0.2.77']) expect(logged.text()).not.toContain(word);
});

it('A18: one line for a sign-out of all machines', async () => {
  const person = await makePerson(test.db);
  const api = createCaller({
    db: test.db,
    actor: await actorOf(test.db, person),
    now: new Date(),
    clock: clockAt(new Date()),
  });
  await api.access.signOutEverywhere();
  expect(logged.lines('sign-out')).toMatchObject([{ scope: 'everywhere', actor: person.userId }]);
});

it('A18: one line for each refusal: which call, why, who, and nothing of what was handed in', async () => {
  const person = await makePerson(test.db);
  const api = createCaller({
    db: test.db,
    actor: await actorOf(test.db, person),
    now: new Date(),
    clock: clockAt(new Date()),
  });
  const secret = 'hemlig-text-i-anropet';
  await expect(api.challenge.byId({ id: secret })).rejects.toThrow('not_found');
  await expect(
    createCaller({ db: test.db, actor: visitor, now: new Date(), clock: clockAt(new Date()) }).access.me(),
  ).rejects.toThrow('sign_in_first');
  await expect(api.access.updateAccount({ name: secret.repeat(20), language: 'sv' })).rejects.toThrow('too_big');
  expect(logged.lines('refusal')).toMatchObject([
    { path: 'challenge.byId', code: 'NOT_FOUND', codes: ['not_found'], actor: person.userId },
    { path: 'access.me', code: 'UNAUTHORIZED', codes: ['sign_in_first'] },
    { path: 'access.updateAccount', code: 'BAD_REQUEST', codes: ['input_too_big'], actor: person.userId },
  ]);
  expect(logged.lines('refusal')[1]).not.toHaveProperty('actor');
  expect(logged.text()).not.toContain(secret);
});

it('does not tell who is busy with a sealed response', async () => {
  const person = await makePerson(test.db);
  const api = createCaller({
    db: test.db,
    actor: await actorOf(test.db, person),
    now: new Date(),
    clock: clockAt(new Date()),
  });
  await expect(api.response.start({ challengeId: '' } as never)).rejects.toThrow('invalid');
  const [line] = logged.lines('refusal');
  expect(line).toMatchObject({ code: 'BAD_REQUEST' });
  expect(line).not.toHaveProperty('actor');
});
