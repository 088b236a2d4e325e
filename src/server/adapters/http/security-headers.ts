import { createHash, randomBytes } from 'node:crypto';

/** A word that no page can know beforehand: Next writes it on its own scripts, and on nothing else. */
export const makeNonce = (): string => randomBytes(18).toString('base64url');

/** What Next is told, in a header of the request, so that it marks its scripts. */
export const askForNonce = (nonce: string): string => `script-src 'nonce-${nonce}'`;

/**
 * A finished page and its content security policy. The scripts that Next marked as its own are named by their hashes,
 * so that the page can be kept and served to everyone, where a nonce would have to be made anew for each visitor; the
 * marks are taken away. A script that came into the page in any other way has no mark and no hash, and is refused.
 */
export function withPolicy(
  html: string,
  { nonce, secure }: Readonly<{ nonce: string; secure: boolean }>,
): Readonly<{ html: string; policy: string }> {
  const marked = new RegExp(`<script(?=[^>]* nonce="${nonce}")([^>]*)>([\\s\\S]*?)</script>`, 'g');
  // The same number of letters: Next counts them where it sends its data.
  const hidden = '0'.repeat(nonce.length);
  const hashes = new Set<string>();
  for (const [, attributes = '', script = ''] of html.matchAll(marked)) {
    if (/\ssrc=/.test(attributes) || script === '') continue;
    const final = script.replaceAll(nonce, hidden);
    hashes.add(`'sha256-${createHash('sha256').update(final).digest('base64')}'`);
  }
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${[...hashes].join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
  return { html: html.replaceAll(` nonce="${nonce}"`, '').replaceAll(nonce, hidden), policy };
}

/** The headers of a page without the word that its scripts were marked by: what is preloaded needs none. */
export function withoutNonce<T extends Readonly<Record<string, string | string[]>>>(headers: T, nonce: string): T {
  const { link } = headers;
  return link === undefined ? headers : { ...headers, link: String(link).replaceAll(`; nonce="${nonce}"`, '') };
}

/** Headers that every answer carries. */
export function securityHeaders({ secure }: Readonly<{ secure: boolean }>): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload' } : {}),
  };
}
