import type { AuthOptions } from 'next-auth';
import { normalEmail } from '@/domain/access/email';
import type { Language } from '@/domain/shared/language';
import { env } from '@/env';
import type { Db } from '../db/client';
import { log } from '../log/log';
import { authAdapter } from './auth-adapter';
import { oidcProvider, vouchedEmail } from './oidc-provider';
import { newSessionToken } from './session-token';
import { linkMinutes } from './sign-in.mail';

type SendLink = (link: Readonly<{ email: string; token: string }>) => Promise<void>;
type Wanted = Readonly<{ db: Db; language: Language; sendLink?: SendLink }>;
type Provider = AuthOptions['providers'][number];

/** How long one stays signed in, in seconds. */
export const sessionSeconds = 30 * 86_400;

const mailProvider = (sendLink: SendLink | undefined) =>
  ({
    id: 'email',
    type: 'email',
    name: 'Email',
    from: '',
    server: '',
    maxAge: linkMinutes * 60,
    options: {},
    normalizeIdentifier: (text: string) => {
      const email = normalEmail(text);
      if (!email) throw new Error('not an address');
      return email;
    },
    sendVerificationRequest: ({ identifier, token }) => sendLink?.({ email: identifier, token }),
  }) as Provider;

/** next-auth's settings for one request; the language is the one of the page that the person stands on. */
export function authOptions({ db, language, sendLink }: Wanted): AuthOptions {
  const oidc = oidcProvider();
  return {
    secret: env().AUTH_SECRET,
    adapter: authAdapter(db, language),
    session: { strategy: 'database', maxAge: sessionSeconds, generateSessionToken: newSessionToken },
    providers: [mailProvider(sendLink), ...(oidc ? [oidc] : [])],
    pages: { signIn: '/sign-in', error: '/sign-in', verifyRequest: '/sign-in/sent' },
    callbacks: {
      signIn: ({ account, profile }) =>
        account?.type !== 'oauth' || (profile !== undefined && vouchedEmail(profile as never) !== null),
    },
    logger: {
      // Codes only: what people and other systems write may hold addresses.
      error: (code) => log().warn({ code }, 'sign-in failed'),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}
