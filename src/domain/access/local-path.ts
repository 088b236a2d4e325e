const longest = 500;
const elsewhere = 'http://elsewhere.invalid';

/**
 * The path if it leads to a page of this installation, else the fallback: an address that someone else wrote must never
 * send a person who has just signed in to another site.
 */
export function localPath(wanted: string | null | undefined, fallback: string): string {
  if (!wanted || wanted.length > longest || !/^\/(?![/\\])[^\s\\]*$/.test(wanted)) return fallback;
  if (!URL.canParse(wanted, elsewhere)) return fallback;
  const url = new URL(wanted, elsewhere);
  if (url.origin !== elsewhere || url.pathname.startsWith('//') || url.pathname.startsWith('/api/')) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}
