import { site } from '@/server/trpc/site';
import { securityTxt } from './security-txt';

export const dynamic = 'force-dynamic';

/** Whom to tell about a hole in this installation. */
export function GET(): Response {
  const { securityContact, publicUrl } = site();
  const text = securityTxt({ contact: securityContact, publicUrl, now: new Date() });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
