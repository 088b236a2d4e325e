import type { Db } from '../db/client';
import { runNextAuth } from './run-next-auth';
import { logSignIn } from './sign-in-log';
import type { Outcome } from './sign-in-outcome';
import type { Limits } from '../limits/limits';
import { confirmLimit } from './sign-in-limits';
import { type SignInError, type Way, welcomePage } from './sign-in-paths';

type Asked = Readonly<{ email: string; token: string; way: Way; clientAddress: string }>;
type Deps = Readonly<{ db: Db; limits: Limits }>;
export type SignedInAnswer = Readonly<{ cookies: readonly string[] }>;

/** Uses up a sign-in link, which is possible once. Answers with the session's cookie, or why there is none. */
export async function confirmSignIn({ db, limits }: Deps, asked: Asked): Promise<SignedInAnswer | SignInError> {
  if ((await limits.count(confirmLimit, { address: asked.clientAddress })) !== null) return 'limited';
  const { email, token } = asked;
  const { outcome, cookies } = await runNextAuth(
    { db, language: asked.way.language },
    {
      method: 'POST',
      action: 'callback/email',
      query: { email, token },
      body: { callbackUrl: welcomePage(asked.way) },
    },
  );
  const failed = outcome.userId ? null : reasonOf(outcome.link);
  logSignIn({ by: 'link', failed, email, userId: outcome.userId ?? undefined });
  return failed ?? { cookies: cookies.filter((line) => line.includes('next-auth.session-token=')) };
}

const reasonOf = (link: Outcome['link']): SignInError => {
  if (link === 'expired') return 'expired';
  return link === 'unknown' ? 'used' : 'failed';
};
