import { normalEmail } from '@/domain/access/email';
import type { Db } from '../db/client';
import { queueMail } from '../mail/mail';
import { authOptions } from './auth-options';
import { authBase, runNextAuth } from './run-next-auth';
import { signInMail } from './sign-in.mail';
import { type Limits, mayTry } from './sign-in-limits';
import { type SignInError, type Way, welcomePage } from './sign-in-paths';

type Asked = Readonly<{ email: string; way: Way; clientAddress: string }>;
type Deps = Readonly<{ db: Db; now: Date; limits: Limits }>;

/**
 * Mails a sign-in link. The answer is the same whether the address has an account or not: whoever opens the link gets
 * one. Null when the mail is on its way.
 */
export async function requestSignInLink({ db, now, limits }: Deps, asked: Asked): Promise<SignInError | null> {
  const email = normalEmail(asked.email);
  if (!email) return 'address';
  if (!(await mayTry(limits.perAddress, asked.clientAddress))) return 'limited';
  if (!(await mayTry(limits.perEmail, email))) return 'limited';
  const { language, next } = asked.way;
  const options = authOptions({
    db,
    language,
    sendLink: ({ email: to, token }) => queueMail(db, [signInMail({ to, language, token, next })], now),
  });
  const answer = await runNextAuth(options, {
    method: 'POST',
    action: 'signin/email',
    body: { email, callbackUrl: welcomePage(asked.way) },
  });
  return answer.redirect.startsWith(`${authBase()}/verify-request`) ? null : 'failed';
}
