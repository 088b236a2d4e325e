import type { IncomingMessage } from 'node:http';
import { bodyNestsTooDeep, queryNestsTooDeep } from './nesting';
import { isSameOrigin } from './same-origin';

/** Why a request is answered before any page or procedure sees it. */
export type Refused = Readonly<{ status: 204 | 400 | 403 | 405 | 413 | 503; code: string }>;

export const allowedMethods = 'GET, HEAD, POST, OPTIONS';
const reading: readonly (string | undefined)[] = ['GET', 'HEAD'];

/**
 * The path and query that a request asks for. An address with a host of its own in front (RFC 9112, absolute form), or
 * one that begins as if it had, is ours all the same: only what follows is looked at, so no answer can lead elsewhere.
 */
export function targetOf(url: string): string {
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? '';
  const path = url.slice(absolute.length).replace(/^[/\\]+/, '/');
  return path.startsWith('/') ? path : `/${path}`;
}

/** What is wrong with a request before its body is read; null when nothing is. */
export function refusalOf({ method, url = '', headers }: IncomingMessage): Refused | null {
  if (method === 'OPTIONS') return { status: 204, code: 'options' };
  if (!reading.includes(method) && method !== 'POST') return { status: 405, code: 'method_not_allowed' };
  if (queryNestsTooDeep(url) || queryNestsTooDeep(`tree=${String(headers['next-router-state-tree'] ?? '')}`))
    return { status: 400, code: 'too_deep' };
  // The API asks this itself, procedure by procedure; a form that is posted to a page is asked here.
  if (method === 'POST' && !url.startsWith('/api/') && !isSameOrigin(new Headers(pairs(headers))))
    return { status: 403, code: 'other_origin' };
  return null;
}

/** What is wrong with a body that has been read; null when nothing is. */
export const refusalOfBody = (body: Buffer, { headers }: IncomingMessage): Refused | null =>
  bodyNestsTooDeep(body, String(headers['content-type'] ?? '')) ? { status: 400, code: 'too_deep' } : null;

const pairs = ({ host = '', origin = '', 'sec-fetch-site': site }: IncomingMessage['headers']): [string, string][] =>
  Object.entries({ host, origin, 'sec-fetch-site': String(site ?? '') }).filter(([, value]) => value !== '');
