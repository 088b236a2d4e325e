import type { NextRequest } from 'next/server';
import type { Db } from '../db/client';
import { isSameOrigin } from '../http/same-origin';
import type { Limits } from '../limits/limits';
import { askNextAuth, type AuthRequest } from './ask-next-auth';
import { leadTo, leaveFor, notHere, refuse } from './auth-answers';
import { confirmSignIn } from './confirm-sign-in';
import { demoSignIn } from './demo-sign-in';
import { finishOidc, startOidc } from './oidc-sign-in';
import { requestSignInLink } from './request-sign-in-link';
import { readSessionToken } from './session-cookie';
import { hashSessionToken } from './session-token';
import { confirmPage, readWay, sentPage, signInPage, signInPageWithCookie, wayOf, welcomePage } from './sign-in-paths';
import { forgetTypedAddress, keepTypedAddress } from './typed-address';

export type AuthDeps = Readonly<{ db: Db; now: Date; limits: Limits }>;
type Form = Readonly<Record<string, string>>;

const maxBytes = 20_000;

/** The address that the front server found; see src/server/adapters/http/client-address.ts. */
const clientOf = (request: Request) => request.headers.get('x-forwarded-for') ?? 'unknown';

/** Whoever signs in here anew leaves the session of before: two people at one computer do not mix. */
async function leaveSession({ db }: AuthDeps, request: Request): Promise<void> {
  const sessionToken = readSessionToken(request.headers.get('cookie'));
  if (sessionToken) await db.session.deleteMany({ where: { sessionToken: hashSessionToken(sessionToken) } });
}

/** GET below /api/auth: never uses up a link, because mail scanners open links. */
export async function handleAuthGet(deps: AuthDeps, asked: AuthRequest): Promise<Response> {
  const { request } = asked;
  const query = request.nextUrl.searchParams;
  const way = wayOf(query.get('callbackUrl'));
  switch (asked.nextauth.join('/')) {
    case 'csrf':
      return (await askNextAuth({ db: deps.db, language: way.language }, asked)).response;
    // next-auth sets its CSRF cookie and leads to the page with the forms; nothing is begun by an address.
    case 'signin':
    case 'signin/oidc': {
      const { cookies } = await askNextAuth({ db: deps.db, language: way.language }, asked);
      return leadTo(signInPageWithCookie(way), cookies);
    }
    case 'callback/email':
      return leadTo(confirmPage(way, { email: query.get('email') ?? '', token: query.get('token') ?? '' }));
    case 'callback/oidc': {
      const { way: back, result, cookies } = await finishOidc(deps, asked);
      if (result) return leadTo(signInPage(back, result), cookies);
      await leaveSession(deps, request);
      return leadTo(welcomePage(back), cookies);
    }
    default:
      return notHere();
  }
}

/** Exactly one way to write a form: next-auth reads it too, and must read the same. */
const isForm = (type: string | null) => /^application\/x-www-form-urlencoded(; ?charset=utf-8)?$/i.test(type ?? '');

/** POST below /api/auth and /api/demo: forms of our own pages, with or without JavaScript. */
export async function handleAuthPost(deps: AuthDeps, asked: AuthRequest): Promise<Response> {
  const { request } = asked;
  if (!isSameOrigin(request.headers)) return refuse(403, 'other_origin');
  if (!isForm(request.headers.get('content-type'))) return refuse(415, 'form_only');
  // A copy, because next-auth reads the request itself.
  const tooLong = Number(request.headers.get('content-length') ?? 0) > maxBytes;
  const text = tooLong ? null : await request.clone().text();
  if (text === null || text.length > maxBytes) return refuse(413, 'too_large');
  const form: Form = Object.fromEntries(new URLSearchParams(text));
  switch (request.nextUrl.pathname) {
    case '/api/auth/signin/email':
      return askForLink(deps, asked, form);
    case '/api/auth/callback/email':
      return useLink(deps, asked);
    case '/api/auth/signin/oidc':
      return goToProvider(deps, asked, form);
    case '/api/demo/sign-in':
      return beDemoPerson(deps, request, form);
    default:
      return notHere();
  }
}

async function askForLink(deps: AuthDeps, asked: AuthRequest, form: Form): Promise<Response> {
  const way = wayOf(form['callbackUrl']);
  const email = form['email'] ?? '';
  const { error, cookies } = await requestSignInLink(deps, asked, {
    email,
    way,
    clientAddress: clientOf(asked.request),
  });
  return leadTo(error ? signInPage(way, error) : sentPage(way), [...cookies, keepTypedAddress(email)]);
}

async function useLink(deps: AuthDeps, asked: AuthRequest): Promise<Response> {
  const query = asked.request.nextUrl.searchParams;
  const way = wayOf(query.get('callbackUrl'));
  const link = { email: query.get('email') ?? '', way, clientAddress: clientOf(asked.request) };
  const { error, cookies } = await confirmSignIn(deps, asked, link);
  if (error) return leadTo(signInPage(way, error), cookies);
  await leaveSession(deps, asked.request);
  return leadTo(welcomePage(way), [...cookies, forgetTypedAddress]);
}

async function goToProvider(deps: AuthDeps, asked: AuthRequest, form: Form): Promise<Response> {
  const way = wayOf(form['callbackUrl']);
  const { error, place, cookies } = await startOidc(deps, asked, { way, clientAddress: clientOf(asked.request) });
  return error ? leadTo(signInPage(way, error), cookies) : leaveFor(place, way.language, cookies);
}

async function beDemoPerson(deps: AuthDeps, request: NextRequest, form: Form): Promise<Response> {
  const cookie = await demoSignIn(deps, form['person'] ?? '');
  if (!cookie) return notHere();
  await leaveSession(deps, request);
  return leadTo(welcomePage(readWay((name) => form[name])), [cookie]);
}
