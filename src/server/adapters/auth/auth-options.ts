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
import type { Outcome } from './sign-in-outcome';

type SendLink = (link: Readonly<{ email: string; token: string }>) => Promise<void>;
export type Wanted = Readonly<{ db: Db; language: Language; sendLink?: SendLink }>;
type Provider = AuthOptions['providers'][number];
type Adapter = NonNullable<AuthOptions['adapter']>;

/** How long one stays signed in, in seconds. */
export const sessionSeconds = 30 * 86_400;

const mailProvider = (sendLink: SendLink | undefined, outcome: Outcome) =>
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
    async sendVerificationRequest({ identifier, token }) {
      await sendLink?.({ email: identifier, token });
      outcome.linkSent = true;
    },
  }) as Provider;

const watchedAdapter = (adapter: Adapter, outcome: Outcome): Adapter => ({
  ...adapter,
  // next-auth answers "Verification" for a link that has ended and for one that was used; only the adapter sees which.
  async useVerificationToken(link) {
    const found = (await adapter.useVerificationToken?.(link)) ?? null;
    if (!found) outcome.link = 'unknown';
    else outcome.link = found.expires.getTime() < Date.now() ? 'expired' : 'good';
    return found;
  },
  // Whoever signs in is nobody yet: next-auth would tie a provider's account to whoever was signed in here before.
  getSessionAndUser: async () => null,
});

/** next-auth's settings for one request; the language is the one of the page that the person stands on. */
export function authOptions({ db, language, sendLink }: Wanted, outcome: Outcome): AuthOptions {
  const oidc = oidcProvider();
  return {
    secret: env().AUTH_SECRET,
    adapter: watchedAdapter(authAdapter(db, language), outcome),
    session: { strategy: 'database', maxAge: sessionSeconds, generateSessionToken: newSessionToken },
    providers: [mailProvider(sendLink, outcome), ...(oidc ? [oidc] : [])],
    pages: { signIn: '/sign-in', error: '/sign-in', verifyRequest: '/sign-in/sent' },
    callbacks: {
      signIn({ account, profile }) {
        if (account?.type !== 'oauth') return true;
        outcome.unvouched = profile === undefined || vouchedEmail(profile as never) === null;
        return !outcome.unvouched;
      },
    },
    events: {
      signIn({ user }) {
        outcome.userId = user.id;
      },
    },
    logger: {
      // Codes only: what people and other systems write may hold addresses.
      error(code) {
        log().warn({ event: 'sign-in-fault', code }, 'next-auth could not do what it was asked');
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}
