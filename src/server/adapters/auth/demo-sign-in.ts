import { env } from '@/env';
import type { Db } from '../db/client';
import { sessionCookieName } from './session-cookie';
import { logSignIn } from './sign-in-log';
import { hashSessionToken, newSessionToken } from './session-token';

type Deps = Readonly<{ db: Db; now: Date }>;
const dayMs = 86_400_000;

/** A session for one of the demo's people: its cookie, or null when this is no demo or no such person. */
export async function demoSignIn({ db, now }: Deps, userId: string): Promise<string | null> {
  if (!env().DEMO) return null;
  const person = await db.user.findFirst({ where: { id: userId, isSample: true }, select: { id: true } });
  if (!person) return null;
  const sessionToken = newSessionToken();
  const expires = new Date(now.getTime() + dayMs);
  const data = { sessionToken: hashSessionToken(sessionToken), userId: person.id, expires };
  await db.session.create({ data, select: { id: true } });
  logSignIn({ by: 'demo', failed: null, userId: person.id });
  return `${sessionCookieName()}=${sessionToken}; Path=/; Expires=${expires.toUTCString()}; HttpOnly; SameSite=Lax`;
}
