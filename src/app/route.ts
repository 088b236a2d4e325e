import { site } from '@/server/trpc/site';

/** The bare address leads to the visitor's language: Swedish unless the browser asks for English first. */
export function GET(request: Request): Response {
  const wanted = request.headers.get('accept-language') ?? '';
  const language = /^\s*en\b/i.test(wanted) ? 'en' : 'sv';
  return new Response(null, {
    status: 307,
    headers: { Location: `${site().publicUrl}/${language}`, Vary: 'Accept-Language' },
  });
}
