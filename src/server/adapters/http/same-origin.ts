/**
 * Whether a request with a cookie may change something: it comes from our own pages. tRPC has no such guard of its own.
 * Browsers say so in Sec-Fetch-Site; older ones in Origin, which must be our host.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  if (!origin) return false;
  try {
    return new URL(origin).host === headers.get('host');
  } catch {
    return false;
  }
}
