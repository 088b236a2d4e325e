import type { OAuthConfig } from 'next-auth/providers/oauth';
import { normalEmail } from '@/domain/access/email';
import { env } from '@/env';

type Claims = Readonly<{
  sub: string;
  name?: string;
  given_name?: string;
  family_name?: string;
  email?: string;
  email_verified?: boolean | string;
}>;

/**
 * The address in a provider's claims, when someone vouches for it: the provider says that it was verified, or the
 * settings say that this provider's addresses can be trusted. Otherwise null: an account goes by its address, and
 * anyone could claim someone else's.
 */
export function vouchedEmail(claims: Claims): string | null {
  const verified = String(claims.email_verified) === 'true';
  const untold = claims.email_verified === undefined && env().OIDC_TRUST_EMAIL;
  return verified || untold ? normalEmail(claims.email ?? '') : null;
}

/** The city's own sign-in by the settings, or null. */
export function oidcProvider(): OAuthConfig<Claims> | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return {
    id: 'oidc',
    name: OIDC_NAME,
    type: 'oauth',
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    authorization: { params: { scope: 'openid email profile' } },
    httpOptions: { timeout: 10_000 },
    // Safe because signIn lets nobody in whose address is not vouched for.
    allowDangerousEmailAccountLinking: true,
    userinfo: {
      // Many providers put the address only here; the library compares whose it is with the signed id token.
      async request({ client, tokens }) {
        const { claims: read } = tokens as { claims?: () => Claims };
        const signed = read?.call(tokens);
        const hasMore = client.issuer.metadata.userinfo_endpoint && tokens.access_token;
        const asked = hasMore ? await client.userinfo(tokens as never) : {};
        return { ...asked, ...signed } as Claims;
      },
    },
    profile: (claims) => ({
      id: claims.sub,
      name: (claims.name ?? [claims.given_name, claims.family_name].filter(Boolean).join(' ')) || null,
      email: vouchedEmail(claims),
    }),
  };
}
