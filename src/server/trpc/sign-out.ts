import 'server-only';
import { sessionCookieName } from '../adapters/auth/session-cookie';
import { logSignOut } from '../adapters/auth/sign-in-log';
import { hashSessionToken } from '../adapters/auth/session-token';
import { db } from '../adapters/db/client';
import { requestCookies } from './request-cookies';

/** Ends this browser's session. For server actions. */
export async function endSession(): Promise<void> {
  const jar = await requestCookies();
  const sessionToken = jar.get(sessionCookieName())?.value;
  if (sessionToken) {
    const where = { sessionToken: hashSessionToken(sessionToken) };
    const session = await db().session.findUnique({ where, select: { userId: true } });
    await db().session.deleteMany({ where });
    if (session) logSignOut('here', session.userId);
  }
  // Not `delete`: that leaves Secure out, and then a browser keeps a cookie whose name says __Secure-.
  const secure = sessionCookieName().startsWith('__Secure-');
  jar.set(sessionCookieName(), '', { path: '/', expires: new Date(0), httpOnly: true, sameSite: 'lax', secure });
}
