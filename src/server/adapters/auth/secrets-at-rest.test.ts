import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { setEnv } from '@/env';
import { authSite, linkIn, site } from '../../testing/auth-site';
import { makePerson } from '../../testing/make-people';
import { useTestDatabase } from '../../testing/test-database';
import { poolOf } from '../db/client';
import { Limits } from '../limits/limits';
import { authAdapter } from './auth-adapter';
import { findActor } from './find-actor';

const test = useTestDatabase();
beforeAll(() => setEnv({ PUBLIC_URL: site, DEMO: '0' }));

const { post, press } = authSite(() => ({
  db: test.db,
  now: new Date(),
  limits: new Limits(poolOf(test.db)),
}));

/** A sign-in by mail, up to the button; gives what the link holds. */
async function askForLink(email: string): Promise<Record<string, string>> {
  await post('/api/auth/signin/email', { email });
  const { text } = await test.db.mailMessage.findFirstOrThrow({ where: { to: email } });
  return linkIn(text);
}
const tableText = async (table: string) => JSON.stringify(await test.db.$queryRawUnsafe(`select * from "${table}"`));

describe('A18: what the database holds', () => {
  it('opens no session: no cookie stands in the table', async () => {
    const email = 'hemlig@example.org';
    const done = await press(await askForLink(email));
    const cookie = /session-token=([^;]+)/.exec(done.headers.getSetCookie().join('\n'))?.[1] ?? '';
    expect(Buffer.from(cookie, 'base64url')).toHaveLength(32);
    expect(await findActor(test.db, cookie, new Date())).toMatchObject({ kind: 'person' });
    const stored = await test.db.session.findMany({ select: { sessionToken: true } });
    expect(stored).toHaveLength(1);
    expect(await tableText('Session')).not.toContain(cookie);
    // What is stored is not a key itself.
    for (const { sessionToken } of stored)
      expect(await findActor(test.db, sessionToken, new Date())).toEqual({ kind: 'visitor' });
  });

  it('uses no sign-in link: next-auth hashes its token together with the secret', async () => {
    const { token = '' } = await askForLink('lank@example.org');
    expect(token.length).toBeGreaterThan(20);
    expect(await tableText('VerificationToken')).not.toContain(token);
  });

  it('lets next-auth read, prolong and end a session by the cookie’s token', async () => {
    const { sessionToken, userId } = await makePerson(test.db);
    const adapter = authAdapter(test.db, 'sv');
    expect(await adapter.getSessionAndUser?.(sessionToken)).toMatchObject({
      session: { sessionToken, userId },
      user: { id: userId },
    });
    const expires = new Date('2099-01-01');
    expect(await adapter.updateSession?.({ sessionToken, expires })).toMatchObject({ sessionToken, expires });
    await adapter.deleteSession?.(sessionToken);
    expect(await findActor(test.db, sessionToken, new Date())).toEqual({ kind: 'visitor' });
  });

  it('keeps people signed in through the migration', async () => {
    const { userId } = await makePerson(test.db);
    const clear = '0b5c7f0e-åäö-\\x41-from-before';
    await test.db.session.updateMany({ where: { userId }, data: { sessionToken: clear } });
    const others = await test.db.session.findMany({ where: { userId: { not: userId } } });
    await test.db.session.deleteMany({ where: { userId: { not: userId } } });
    const folder = readdirSync('prisma/migrations').find((name) => name.endsWith('_session_tokens_hashed'));
    await test.db.$executeRawUnsafe(readFileSync(`prisma/migrations/${folder}/migration.sql`, 'utf8'));
    expect(await findActor(test.db, clear, new Date())).toMatchObject({ userId });
    expect(await tableText('Session')).toContain(createHash('sha256').update(clear).digest('hex'));
    await test.db.session.createMany({ data: others });
  });
});
