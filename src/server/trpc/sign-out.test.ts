import { answerAsNext } from '../testing/answer-as-next';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setEnv } from '@/env';
import { findActor } from '../adapters/auth/find-actor';
import { makePerson } from '../testing/make-people';
import { useLog } from '../testing/read-log';
import { useTestDatabase } from '../testing/test-database';
import { endSession } from './sign-out';

const test = useTestDatabase();
const logged = useLog();
const kept = globalThis as { samspelDb?: unknown };
beforeAll(() => {
  kept.samspelDb = test.db;
});
afterEach(() => setEnv({ PUBLIC_URL: 'http://localhost:3000' }));

/** The button that signs out, with these cookies. */
const signOutWith = (cookie: string) =>
  answerAsNext(
    async () => {
      await endSession();
      return new Response();
    },
    new Request('http://localhost:3000/sv/my', { method: 'POST', headers: { cookie } }),
  );

describe('signing out in this browser', () => {
  it('A18: ends this session and no other, takes the cookie away, and writes one line that names the account only', async () => {
    const person = await makePerson(test.db, { email: 'ut@example.org' });
    const atHome = await makePerson(test.db);
    const answer = await signOutWith(`next-auth.session-token=${person.sessionToken}`);
    expect(answer.headers.getSetCookie().join()).toMatch(
      /^next-auth\.session-token=; Path=\/; Expires=Thu, 01 Jan 1970/,
    );
    expect(await findActor(test.db, person.sessionToken, new Date())).toEqual({ kind: 'visitor' });
    expect(await findActor(test.db, atHome.sessionToken, new Date())).toMatchObject({ userId: atHome.userId });
    expect(logged.lines('sign-out')).toMatchObject([{ scope: 'here', actor: person.userId }]);
    expect(logged.text()).not.toMatch(/ut@example\.org/);
    expect(logged.text()).not.toContain(person.sessionToken);
  });

  it('says nothing of a session that there is not, and takes the cookie away all the same', async () => {
    for (const cookie of ['', 'next-auth.session-token=gone']) {
      const answer = await signOutWith(cookie);
      expect(answer.headers.getSetCookie().join()).toContain('next-auth.session-token=;');
    }
    expect(logged.lines('sign-out')).toEqual([]);
  });

  it('takes away the cookie of an https site as such: browsers refuse its name otherwise', async () => {
    setEnv({ PUBLIC_URL: 'https://samspel.example' });
    const person = await makePerson(test.db);
    const answer = await signOutWith(`__Secure-next-auth.session-token=${person.sessionToken}`);
    expect(await findActor(test.db, person.sessionToken, new Date())).toEqual({ kind: 'visitor' });
    expect(answer.headers.getSetCookie().join()).toMatch(/^__Secure-next-auth\.session-token=;.*Secure/);
  });
});
