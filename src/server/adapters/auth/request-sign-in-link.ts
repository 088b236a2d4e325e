import { normalEmail } from '@/domain/access/email';
import type { Db } from '../db/client';
import type { Limits } from '../limits/limits';
import { keyedHash } from '../log/keyed-hash';
import { log } from '../log/log';
import { queueMail } from '../mail/mail';
import { askNextAuth, type AuthRequest } from './ask-next-auth';
import { signInMail } from './sign-in.mail';
import { linkLimit } from './sign-in-limits';
import type { SignInError, Way } from './sign-in-paths';

type Typed = Readonly<{ email: string; way: Way; clientAddress: string }>;
type Deps = Readonly<{ db: Db; now: Date; limits: Limits }>;
type Sent = Readonly<{ error: SignInError | null; cookies: readonly string[] }>;

/**
 * Mails a sign-in link. The answer is the same whether the address has an account or not: whoever opens the link gets
 * one. No error when the mail is on its way.
 */
export async function requestSignInLink({ db, now, limits }: Deps, asked: AuthRequest, typed: Typed): Promise<Sent> {
  const email = normalEmail(typed.email);
  if (!email) return { error: 'address', cookies: [] };
  if ((await limits.count(linkLimit, { address: typed.clientAddress, person: email })) !== null)
    return { error: 'limited', cookies: [] };
  const { language, next } = typed.way;
  const sendLink = ({ email: to, token }: Readonly<{ email: string; token: string }>) =>
    queueMail(db, [signInMail({ to, language, token, next })], now);
  const { outcome, cookies, lacksToken } = await askNextAuth({ db, language, sendLink }, asked);
  log().info(
    { event: 'sign-in-link', person: keyedHash(email), sent: outcome.linkSent },
    'a sign-in link was asked for',
  );
  if (outcome.linkSent) return { error: null, cookies };
  return { error: lacksToken ? 'stale' : 'failed', cookies };
}
