import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { env } from '@/env';
import { authOptions, type Wanted } from './auth-options';
import { newOutcome, type Outcome } from './sign-in-outcome';

/** A request as Next hands it to the route, and what stands below /api/auth in its address. */
export type AuthRequest = Readonly<{ request: NextRequest; nextauth: readonly string[] }>;
type AuthAnswer = Readonly<{
  outcome: Outcome;
  response: Response;
  /** Where next-auth leads, or ''. */
  place: string;
  cookies: readonly string[];
  /** The form did not carry the token that goes with the browser's cookie; nothing was done. */
  lacksToken: boolean;
  /** Somewhere else than to next-auth's own pages: to the provider. */
  leadsAway: boolean;
}>;

/** Hands a request to next-auth's route handler, as its documents say under "Advanced initialization". */
export async function askNextAuth(wanted: Wanted, { request, nextauth }: AuthRequest): Promise<AuthAnswer> {
  const outcome = newOutcome();
  const context = { params: { nextauth: [...nextauth] } };
  const response = (await NextAuth(request, context, authOptions(wanted, outcome))) as Response;
  const place = response.headers.get('location') ?? '';
  const ownPages = `${env().PUBLIC_URL}/api/auth`;
  return {
    outcome,
    response,
    place,
    cookies: response.headers.getSetCookie(),
    lacksToken: place === `${ownPages}/signin?csrf=true`,
    leadsAway: place !== '' && !place.startsWith(`${ownPages}/`),
  };
}
