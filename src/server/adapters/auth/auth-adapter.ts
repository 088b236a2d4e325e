import { PrismaAdapter } from '@auth/prisma-adapter';
import type { AuthOptions } from 'next-auth';
import type { Language } from '@/domain/shared/language';
import type { Db } from '../db/client';
import { hashSessionToken } from './session-token';

type Adapter = NonNullable<AuthOptions['adapter']>;
type Link = Readonly<{ userId: string; type: string; provider: string; providerAccountId: string }>;

type SessionMethods = Pick<
  Required<Adapter>,
  'createSession' | 'getSessionAndUser' | 'updateSession' | 'deleteSession'
>;

/** Sessions as next-auth knows them, by the cookie's token, over a table that only holds its hash. */
function hashedSessions(db: Db, stored: Adapter): SessionMethods {
  const { createSession, getSessionAndUser, updateSession } = stored as SessionMethods;
  const hashed = <T extends { sessionToken: string }>(row: T): T => ({
    ...row,
    sessionToken: hashSessionToken(row.sessionToken),
  });
  return {
    createSession: async (session) => ({ ...(await createSession(hashed(session))), ...session }),
    async getSessionAndUser(sessionToken) {
      const found = await getSessionAndUser(hashSessionToken(sessionToken));
      return found && { ...found, session: { ...found.session, sessionToken } };
    },
    async updateSession(session) {
      const updated = await updateSession(hashed(session));
      return updated && { ...updated, sessionToken: session.sessionToken };
    },
    // A cookie may outlive its session: what is gone already is no error, as it would be in the stored one.
    async deleteSession(sessionToken) {
      await db.session.deleteMany({ where: { sessionToken: hashSessionToken(sessionToken) } });
    },
  };
}

/** next-auth's view of our tables. New people get the language they signed in with. */
export function authAdapter(db: Db, language: Language): Adapter {
  const adapter = PrismaAdapter(db as never) as Adapter;
  return {
    ...adapter,
    ...hashedSessions(db, adapter),
    createUser: async ({
      email,
      name,
      emailVerified,
    }: {
      email: string;
      name?: string | null;
      emailVerified: Date | null;
    }) =>
      db.user.create({
        data: { email, name: name ?? null, emailVerified, language },
        select: { id: true, email: true, name: true, emailVerified: true },
      }),
    // Only who the account belongs to: the provider's tokens open nothing that we need.
    linkAccount: async (account: Link) => {
      const { userId, type, provider, providerAccountId } = account;
      await db.account.create({ data: { userId, type, provider, providerAccountId }, select: { id: true } });
    },
  };
}
