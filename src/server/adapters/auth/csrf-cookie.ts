import { env } from '@/env';

/** The cookie that next-auth keeps its CSRF token in; over https with the prefix that ties it to our host. */
export const csrfCookieName = () => `${env().PUBLIC_URL.startsWith('https:') ? '__Host-' : ''}next-auth.csrf-token`;

/**
 * The token that a form carries, out of the cookie's value (the token, a line, and next-auth's seal over it), or null.
 * Only next-auth judges the seal: a form with a token that does not hold is refused there, and gets a new cookie.
 */
export const csrfTokenIn = (value: string | undefined): string | null => value?.split('|')[0] || null;
