import type { Db } from '../db/client';
import type { Limits } from '../limits/limits';
import { askNextAuth, type AuthRequest } from './ask-next-auth';
import { confirmLimit } from './sign-in-limits';
import { logSignIn } from './sign-in-log';
import type { Outcome } from './sign-in-outcome';
import type { SignInError, Way } from './sign-in-paths';

type Link = Readonly<{ email: string; way: Way; clientAddress: string }>;
type Deps = Readonly<{ db: Db; limits: Limits }>;
export type SignedIn = Readonly<{ error: SignInError | null; cookies: readonly string[] }>;

/** Uses up a sign-in link, which is possible once. Answers with the session's cookie, or why there is none. */
export async function confirmSignIn({ db, limits }: Deps, asked: AuthRequest, link: Link): Promise<SignedIn> {
  const { email, way, clientAddress } = link;
  if ((await limits.count(confirmLimit, { address: clientAddress })) !== null) return { error: 'limited', cookies: [] };
  const { outcome, cookies } = await askNextAuth({ db, language: way.language }, asked);
  const error = outcome.userId ? null : reasonOf(outcome.link);
  logSignIn({ by: 'link', failed: error, email, userId: outcome.userId ?? undefined });
  return { error, cookies };
}

const reasonOf = (link: Outcome['link']): SignInError => {
  if (link === 'expired') return 'expired';
  return link === 'unknown' ? 'used' : 'failed';
};
