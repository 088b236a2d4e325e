import type { Db } from '../db/client';
import { oidcProvider } from './oidc-provider';
import { runNextAuth } from './run-next-auth';
import { logSignIn } from './sign-in-log';
import { type SignInError, type Way, wayOf, welcomePage } from './sign-in-paths';

type Deps = Readonly<{ db: Db }>;
type Started = Readonly<{ redirect: string; cookies: readonly string[] }>;

/** Begins a sign-in at the city's provider: where to send the person, and the cookies that prove who comes back. */
export async function startOidc({ db }: Deps, way: Way): Promise<Started | SignInError> {
  if (!oidcProvider()) return 'oidc';
  const { outcome, redirect, cookies } = await runNextAuth(
    { db, language: way.language },
    {
      method: 'POST',
      action: 'signin/oidc',
      body: { callbackUrl: welcomePage(way) },
    },
  );
  if (outcome.faults.length === 0 && redirect) return { redirect, cookies };
  logSignIn({ by: 'oidc', failed: 'provider_away' });
  return 'oidc';
}

type Returned = Readonly<{ query: Readonly<Record<string, string>>; cookies: Readonly<Record<string, string>> }>;
type Finished = Readonly<{ way: Way; result: SignInError | Readonly<{ cookies: readonly string[] }> }>;

/** Ends it: checks what the provider says, makes the account on the first visit, and answers with a session. */
export async function finishOidc({ db }: Deps, { query, cookies }: Returned): Promise<Finished> {
  const [, kept] = Object.entries(cookies).find(([name]) => name.endsWith('next-auth.callback-url')) ?? [];
  const way = wayOf(kept);
  if (!oidcProvider()) return { way, result: 'oidc' };
  // Without the old session: next-auth would else tie the provider's account to whoever was signed in here before.
  const own = Object.fromEntries(Object.entries(cookies).filter(([name]) => !name.includes('session-token')));
  const answer = await runNextAuth(
    { db, language: way.language },
    {
      method: 'GET',
      action: 'callback/oidc',
      query,
      cookies: own,
    },
  );
  const { userId, unvouched } = answer.outcome;
  const failed = unvouched ? 'oidc_email' : 'oidc';
  logSignIn({ by: 'oidc', failed: userId ? null : failed, userId: userId ?? undefined });
  return { way, result: userId ? { cookies: answer.cookies } : failed };
}
