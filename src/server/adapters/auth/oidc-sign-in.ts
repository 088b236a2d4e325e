import type { Db } from '../db/client';
import type { Limits } from '../limits/limits';
import { askNextAuth, type AuthRequest } from './ask-next-auth';
import { oidcProvider } from './oidc-provider';
import { providerLimit } from './sign-in-limits';
import { logSignIn } from './sign-in-log';
import { type SignInError, type Way, wayOf } from './sign-in-paths';

type Deps = Readonly<{ db: Db; limits: Limits }>;
type From = Readonly<{ way: Way; clientAddress: string }>;
type Started = Readonly<{ error: SignInError | null; place: string; cookies: readonly string[] }>;

/** Begins a sign-in at the city's provider: where to send the person, and the cookies that prove who comes back. */
export async function startOidc({ db, limits }: Deps, asked: AuthRequest, from: From): Promise<Started> {
  const { way, clientAddress } = from;
  if (!oidcProvider()) return { error: 'oidc', place: '', cookies: [] };
  if ((await limits.count(providerLimit, { address: clientAddress })) !== null)
    return { error: 'limited', place: '', cookies: [] };
  const { place, cookies, lacksToken, leadsAway } = await askNextAuth({ db, language: way.language }, asked);
  if (lacksToken) return { error: 'stale', place: '', cookies };
  if (leadsAway) return { error: null, place, cookies };
  logSignIn({ by: 'oidc', failed: 'provider_away' });
  return { error: 'oidc', place: '', cookies };
}

type Finished = Readonly<{ way: Way; result: SignInError | null; cookies: readonly string[] }>;

/** Ends it: checks what the provider says, makes the account on the first visit, and answers with a session. */
export async function finishOidc({ db }: Pick<Deps, 'db'>, asked: AuthRequest): Promise<Finished> {
  const kept = asked.request.cookies.getAll().find(({ name }) => name.endsWith('next-auth.callback-url'));
  const way = wayOf(kept?.value);
  if (!oidcProvider()) return { way, result: 'oidc', cookies: [] };
  const { outcome, cookies } = await askNextAuth({ db, language: way.language }, asked);
  const { userId, unvouched } = outcome;
  const failed = unvouched ? 'oidc_email' : 'oidc';
  logSignIn({ by: 'oidc', failed: userId ? null : failed, userId: userId ?? undefined });
  return { way, result: userId ? null : failed, cookies };
}
