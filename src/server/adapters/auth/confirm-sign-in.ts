import { createHash } from 'node:crypto';
import { env } from '@/env';
import type { Db } from '../db/client';
import { authOptions } from './auth-options';
import { authBase, runNextAuth } from './run-next-auth';
import { type Limits, mayTry } from './sign-in-limits';
import { type SignInError, type Way, welcomePage } from './sign-in-paths';

type Asked = Readonly<{ email: string; token: string; way: Way; clientAddress: string }>;
type Deps = Readonly<{ db: Db; limits: Limits }>;
export type SignedInAnswer = Readonly<{ cookies: readonly string[] }>;

/** Uses up a sign-in link, which is possible once. Answers with the session's cookie, or why there is none. */
export async function confirmSignIn({ db, limits }: Deps, asked: Asked): Promise<SignedInAnswer | SignInError> {
  if (!(await mayTry(limits.confirm, asked.clientAddress))) return 'limited';
  const { email, token } = asked;
  const hashed = createHash('sha256').update(`${token}${env().AUTH_SECRET}`).digest('hex');
  const known = await db.verificationToken.findUnique({ where: { token: hashed }, select: { identifier: true } });
  const answer = await runNextAuth(authOptions({ db, language: asked.way.language }), {
    method: 'POST',
    action: 'callback/email',
    query: { email, token },
    body: { callbackUrl: welcomePage(asked.way) },
  });
  if (answer.redirect.startsWith(authBase())) {
    if (!answer.redirect.includes('error=Verification')) return 'failed';
    // next-auth says the same for both; a link that is known but refused has ended.
    return known?.identifier === email ? 'expired' : 'used';
  }
  return { cookies: answer.cookies.filter((line) => line.includes('next-auth.session-token=')) };
}
