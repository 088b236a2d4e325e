const longest = 500;
const hasScheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * A web address as it is stored, with https:// before a bare "exempel.se"; null when it is not one. Only http and https
 * are let in: an address of another sort would run on the page that shows it.
 */
export function parseWebAddress(typed: string): string | null {
  const text = typed.trim();
  const full = hasScheme.test(text) && !/^[^/:]+:\d/.test(text) ? text : `https://${text}`;
  if (full.length > longest || /\s/.test(full) || !URL.canParse(full)) return null;
  const { protocol, hostname, username, password } = new URL(full);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (!hostname.includes('.') || username || password) return null;
  return full;
}
