import type { Captured } from './captured-response';

/**
 * The page that says what went wrong, or null when the answer can be read as it is. When a page calls notFound or
 * breaks, Next sends an empty shell that only scripts fill; without them one would see nothing at all.
 */
export function troublePath(address: string, { status, headers, body }: Captured): string | null {
  if (status < 400 || !String(headers['content-type'] ?? '').startsWith('text/html')) return null;
  if (!body.includes('<html id="__next_error__"')) return null;
  return `/${languageAt(address)}/${status === 403 ? 'forbidden' : status < 500 ? 'missing' : 'broken'}`;
}

const languageAt = (address: string) => (/^\/en([/?]|$)/.test(address) ? 'en' : 'sv');

/** The page for who asks for too many, in the language of the address. */
export const busyPath = (address: string): string => `/${languageAt(address)}/busy`;

/** And when not even that page can be made. */
export const busyInWords: Captured = {
  status: 429,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' },
  body: Buffer.from(
    'För många sökningar på kort tid. Vänta en minut.\nToo many searches in a short time. Wait a minute.\n',
  ),
};
