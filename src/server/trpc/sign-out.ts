import 'server-only';
import { cookies } from 'next/headers';
import { sessionCookieName } from '../adapters/auth/session-cookie';
import { hashSessionToken } from '../adapters/auth/session-token';
import { db } from '../adapters/db/client';

/** Ends this browser's session. For server actions. */
export async function endSession(): Promise<void> {
  const jar = await cookies();
  const sessionToken = jar.get(sessionCookieName())?.value;
  if (sessionToken) await db().session.deleteMany({ where: { sessionToken: hashSessionToken(sessionToken) } });
  jar.delete(sessionCookieName());
}
