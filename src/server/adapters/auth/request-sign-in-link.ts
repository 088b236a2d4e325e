import { normalEmail } from '@/domain/access/email';
import type { Db } from '../db/client';
import { keyedHash } from '../log/keyed-hash';
import { log } from '../log/log';
import { queueMail } from '../mail/mail';
import { runNextAuth } from './run-next-auth';
import { signInMail } from './sign-in.mail';
import type { Limits } from '../limits/limits';
import { linkLimit } from './sign-in-limits';
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
  if ((await limits.count(linkLimit, { address: asked.clientAddress, person: email })) !== null) return 'limited';
  const { language, next } = asked.way;
  const sendLink = ({ email: to, token }: Readonly<{ email: string; token: string }>) =>
    queueMail(db, [signInMail({ to, language, token, next })], now);
  const { outcome } = await runNextAuth(
    { db, language, sendLink },
    {
      method: 'POST',
      action: 'signin/email',
      body: { email, callbackUrl: welcomePage(asked.way) },
    },
  );
  log().info(
    { event: 'sign-in-link', person: keyedHash(email), sent: outcome.linkSent },
    'a sign-in link was asked for',
  );
  return outcome.linkSent ? null : 'failed';
}
