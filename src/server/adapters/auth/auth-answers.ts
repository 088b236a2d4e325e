import { env } from '@/env';
import type { Language } from '@/domain/shared/language';

export const notHere = () => Response.json({ error: { code: 'not_found' } }, { status: 404 });
export const refuse = (status: number, code: string) => Response.json({ error: { code } }, { status });

const unkept = { 'Cache-Control': 'private, no-store' };
const withCookies = (headers: Headers, cookies: readonly string[]): Headers => {
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return headers;
};

/** Leads on, with cookies; never kept by anyone on the way. */
export function leadTo(address: string, cookies: readonly string[] = []): Response {
  // Our own pages by their path: whoever came by another of our names stays there.
  const ours = `${env().PUBLIC_URL}/`;
  const place = address.startsWith(ours) ? address.slice(ours.length - 1) : address;
  return new Response(null, {
    status: 303,
    headers: withCookies(new Headers({ Location: place, ...unkept }), cookies),
  });
}

const words = {
  sv: { title: 'Du skickas till stadens inloggning', link: 'Fortsätt till inloggningen' },
  en: { title: 'You are being sent to the city’s sign-in', link: 'Go on to the sign-in' },
} as const satisfies Record<Language, unknown>;

const asText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Leads from one of our forms to another site. By a page that moves on by itself and not by a redirect: our content
 * security policy lets forms go to ourselves only, browsers hold that for every redirect after a form, and which sites
 * a city's sign-in passes through is not ours to know.
 */
export function leaveFor(address: string, language: Language, cookies: readonly string[]): Response {
  const [{ title, link }, to] = [words[language], asText(address)];
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="0;url=${to}"><title>${title}</title></head><body><h1>${title}</h1><p><a href="${to}">${link}</a></p></body></html>`;
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', ...unkept });
  return new Response(html, { headers: withCookies(headers, cookies) });
}
