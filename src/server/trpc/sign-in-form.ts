import 'server-only';
import { redirect } from 'next/navigation';
import { csrfCookieName, csrfTokenIn } from '../adapters/auth/csrf-cookie';
import { callbackUrlOf, type Way } from '../adapters/auth/sign-in-paths';
import { requestCookies } from './request-cookies';

/** What next-auth wants in each form that begins a sign-in. */
export type SignInFields = Readonly<{ csrfToken: string; callbackUrl: string }>;

/**
 * The hidden fields of the sign-in forms. A page cannot set a cookie: a browser without next-auth's is sent by next-auth's
 * own address, which sets it and leads back. `mayFetch` is false after that: then the browser takes no cookies.
 */
export async function signInFields(way: Way, mayFetch: boolean): Promise<SignInFields> {
  const callbackUrl = callbackUrlOf(way);
  const csrfToken = csrfTokenIn((await requestCookies()).get(csrfCookieName())?.value);
  if (!csrfToken && mayFetch) redirect(`/api/auth/signin?${new URLSearchParams({ callbackUrl }).toString()}`);
  return { csrfToken: csrfToken ?? '', callbackUrl };
}

/** Where the button behind a mailed link posts to: next-auth's own address for the link. */
export const confirmAddress = (way: Way, link: Readonly<{ email: string; token: string }>): string =>
  `/api/auth/callback/email?${new URLSearchParams({ callbackUrl: callbackUrlOf(way), ...link }).toString()}`;
