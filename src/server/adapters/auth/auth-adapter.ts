import { PrismaAdapter } from '@auth/prisma-adapter';
import type { AuthOptions } from 'next-auth';
import type { Language } from '@/domain/shared/language';
import type { Db } from '../db/client';

type Adapter = NonNullable<AuthOptions['adapter']>;
type Link = Readonly<{ userId: string; type: string; provider: string; providerAccountId: string }>;

/** next-auth's view of our tables. New people get the language they signed in with. */
export function authAdapter(db: Db, language: Language): Adapter {
  const adapter = PrismaAdapter(db as never) as Adapter;
  return {
    ...adapter,
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
