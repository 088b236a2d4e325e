import { env } from '@/env';

/** Secure cookies get next-auth's prefix, which browsers only accept over https. */
const isSecure = () => env().PUBLIC_URL.startsWith('https:');
export const sessionCookieName = () => `${isSecure() ? '__Secure-' : ''}next-auth.session-token`;

/** The session token in a Cookie header, or null. */
export function readSessionToken(cookieHeader: string | null): string | null {
  const prefix = `${sessionCookieName()}=`;
  const found = (cookieHeader ?? '').split(/;\s*/).find((pair) => pair.startsWith(prefix));
  if (!found) return null;
  try {
    return decodeURIComponent(found.slice(prefix.length)) || null;
  } catch {
    return null;
  }
}
