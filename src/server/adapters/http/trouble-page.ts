import type { Captured } from './captured-response';

/**
 * The page that says what went wrong, or null when the answer can be read as it is. When a page calls notFound or
 * breaks, Next sends an empty shell that only scripts fill; without them one would see nothing at all.
 */
export function troublePath(address: string, { status, headers, body }: Captured): string | null {
  if (status < 400 || !String(headers['content-type'] ?? '').startsWith('text/html')) return null;
  if (!body.includes('<html id="__next_error__"')) return null;
  const language = /^\/en([/?]|$)/.test(address) ? 'en' : 'sv';
  return `/${language}/${status === 403 ? 'forbidden' : status < 500 ? 'missing' : 'broken'}`;
}
