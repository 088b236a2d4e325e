import { env } from '@/env';
import type { Db } from '../db/client';
import { isSameOrigin } from '../http/same-origin';
import { confirmSignIn } from './confirm-sign-in';
import { demoSignIn } from './demo-sign-in';
import { finishOidc, startOidc } from './oidc-sign-in';
import { requestSignInLink } from './request-sign-in-link';
import { readSessionToken } from './session-cookie';
import { hashSessionToken } from './session-token';
import { type Limits } from '../limits/limits';
import { providerLimit } from './sign-in-limits';
import { confirmPage, readWay, sentPage, signInPage, welcomePage } from './sign-in-paths';
import { forgetTypedAddress, keepTypedAddress } from './typed-address';

export type AuthDeps = Readonly<{ db: Db; now: Date; limits: Limits }>;

const mostBytes = 20_000;
const notHere = () => Response.json({ error: { code: 'not_found' } }, { status: 404 });
const refuse = (status: number, code: string) => Response.json({ error: { code } }, { status });

/** Leads on, with cookies; never kept by anyone on the way. */
function leadTo(address: string, cookies: readonly string[] = []): Response {
  // Our own pages by their path: whoever came by another of our names stays there.
  const ours = `${env().PUBLIC_URL}/`;
  const place = address.startsWith(ours) ? address.slice(ours.length - 1) : address;
  const headers = new Headers({ Location: place, 'Cache-Control': 'private, no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}

const readCookies = (request: Request): Record<string, string> =>
  Object.fromEntries(
    (request.headers.get('cookie') ?? '').split(/;\s*/).flatMap((pair) => {
      const at = pair.indexOf('=');
      return at > 0 ? [[pair.slice(0, at), decode(pair.slice(at + 1))]] : [];
    }),
  );
const decode = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** The address that the front server found; see src/server/adapters/http/client-address.ts. */
const clientOf = (request: Request) => request.headers.get('x-forwarded-for') ?? 'unknown';

/** Whoever signs in here anew leaves the session of before: two people at one computer do not mix. */
async function leaveSession({ db }: AuthDeps, request: Request): Promise<void> {
  const sessionToken = readSessionToken(request.headers.get('cookie'));
  if (sessionToken) await db.session.deleteMany({ where: { sessionToken: hashSessionToken(sessionToken) } });
}

/** GET below /api/auth: never uses up a link, because mail scanners open links. */
export async function handleAuthGet(deps: AuthDeps, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const read = (name: string) => url.searchParams.get(name);
  const way = readWay(read);
  if (url.pathname === '/api/auth/callback/email')
    return leadTo(confirmPage(way, { email: read('email') ?? '', token: read('token') ?? '' }));
  if (url.pathname === '/api/auth/signin/oidc') {
    // Only from our own pages: nobody is to be sent to sign in by a stranger's link.
    const from = request.headers.get('sec-fetch-site');
    if (from && from !== 'same-origin' && from !== 'none') return leadTo(signInPage(way));
    if ((await deps.limits.count(providerLimit, { address: clientOf(request) })) !== null)
      return leadTo(signInPage(way, 'limited'));
    const started = await startOidc(deps, way);
    return typeof started === 'string' ? leadTo(signInPage(way, started)) : leadTo(started.redirect, started.cookies);
  }
  if (url.pathname === '/api/auth/callback/oidc') {
    const query = Object.fromEntries(url.searchParams);
    const { way: back, result } = await finishOidc(deps, { query, cookies: readCookies(request) });
    if (typeof result === 'string') return leadTo(signInPage(back, result));
    await leaveSession(deps, request);
    return leadTo(welcomePage(back), result.cookies);
  }
  return notHere();
}

/** POST below /api/auth and /api/demo: forms of our own pages, with or without JavaScript. */
export async function handleAuthPost(deps: AuthDeps, request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse(403, 'other_origin');
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return refuse(415, 'form_only');
  const text = Number(request.headers.get('content-length') ?? 0) > mostBytes ? null : await request.text();
  if (text === null || text.length > mostBytes) return refuse(413, 'too_large');
  const form = new URLSearchParams(text);
  switch (new URL(request.url).pathname) {
    case '/api/auth/signin/email':
      return askForLink(deps, request, form);
    case '/api/auth/callback/email':
      return useLink(deps, request, form);
    case '/api/demo/sign-in':
      return beDemoPerson(deps, request, form);
    default:
      return notHere();
  }
}

async function askForLink(deps: AuthDeps, request: Request, form: URLSearchParams): Promise<Response> {
  const way = readWay((name) => form.get(name));
  const email = form.get('email') ?? '';
  const error = await requestSignInLink(deps, { email, way, clientAddress: clientOf(request) });
  return leadTo(error ? signInPage(way, error) : sentPage(way), [keepTypedAddress(email)]);
}

async function useLink(deps: AuthDeps, request: Request, form: URLSearchParams): Promise<Response> {
  const way = readWay((name) => form.get(name));
  const link = { email: form.get('email') ?? '', token: form.get('token') ?? '' };
  const result = await confirmSignIn(deps, { ...link, way, clientAddress: clientOf(request) });
  if (typeof result === 'string') return leadTo(signInPage(way, result));
  await leaveSession(deps, request);
  return leadTo(welcomePage(way), [...result.cookies, forgetTypedAddress]);
}

async function beDemoPerson(deps: AuthDeps, request: Request, form: URLSearchParams): Promise<Response> {
  const cookie = await demoSignIn(deps, form.get('person') ?? '');
  if (!cookie) return notHere();
  await leaveSession(deps, request);
  return leadTo(welcomePage(readWay((name) => form.get(name))), [cookie]);
}
