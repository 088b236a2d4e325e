import { createHash, randomBytes } from 'node:crypto';
import NextAuth, { type AuthOptions } from 'next-auth';
import { env, setEnv } from '@/env';
import { authOptions, type Wanted } from './auth-options';
import { newOutcome, type Outcome } from './sign-in-outcome';

type Call = Readonly<{
  method: 'GET' | 'POST';
  /** "signin/email", "callback/oidc", "signout". */
  action: string;
  query?: Readonly<Record<string, string>>;
  body?: Readonly<Record<string, string>>;
  cookies?: Readonly<Record<string, string>>;
}>;
type AuthAnswer = Readonly<{ outcome: Outcome; redirect: string; cookies: readonly string[] }>;

/** Where next-auth thinks that it stands. */
const authBase = () => `${env().PUBLIC_URL}/api/auth`;

// next-auth 4 reads its own address only from the process's settings.
let told = '';
function tellAddress(): void {
  if (told === authBase()) return;
  told = authBase();
  setEnv({ NEXTAUTH_URL: told });
}

const csrfCookie = () => `${env().PUBLIC_URL.startsWith('https:') ? '__Host-' : ''}next-auth.csrf-token`;

/**
 * Asks next-auth to do one thing. Our pages are cached and work without JavaScript, so they cannot carry its CSRF token:
 * the routes check that a request comes from our own pages, and the token is filled in here.
 */
export async function runNextAuth(wanted: Wanted, call: Call): Promise<AuthAnswer> {
  tellAddress();
  const outcome = newOutcome();
  const options = authOptions(wanted, outcome);
  const csrfToken = randomBytes(32).toString('hex');
  const signed = createHash('sha256').update(`${csrfToken}${options.secret}`).digest('hex');
  const request = {
    method: call.method,
    headers: {},
    query: { ...call.query, nextauth: call.action.split('/') },
    body: { ...call.body, csrfToken },
    cookies: { ...call.cookies, [csrfCookie()]: `${csrfToken}|${signed}` },
  };
  const headers = new Map<string, unknown>();
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader(name: string, value: unknown) {
      headers.set(name.toLowerCase(), value);
      return response;
    },
    end: () => undefined,
    json: () => undefined,
    send: () => undefined,
  };
  const handle = NextAuth as unknown as (req: unknown, res: unknown, options: AuthOptions) => Promise<void>;
  await handle(request, response, options);
  const cookies = ((headers.get('set-cookie') ?? []) as string[]).filter((line) => !line.startsWith(csrfCookie()));
  const location = headers.get('location');
  return { outcome, redirect: typeof location === 'string' ? location : '', cookies };
}
