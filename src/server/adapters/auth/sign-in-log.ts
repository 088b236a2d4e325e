import { keyedHash } from '../log/keyed-hash';
import { log } from '../log/log';

type SignIn = Readonly<{
  by: 'link' | 'oidc' | 'demo';
  /** Why it failed, or null when it did not. */
  failed: string | null;
  email?: string;
  userId?: string | undefined;
}>;

/** One line for each sign-in, whether it succeeded or not. */
export function logSignIn({ by, failed, email, userId }: SignIn): void {
  const line = { by, ...(userId ? { actor: userId } : {}), ...(email ? { person: keyedHash(email) } : {}) };
  if (failed === null) log().info({ event: 'sign-in', ...line, ok: true }, 'signed in');
  else log().warn({ event: 'sign-in', ...line, ok: false, reason: failed }, 'sign-in failed');
}

/** One line for each sign-out: of this browser, or of all. */
export function logSignOut(scope: 'here' | 'everywhere', userId: string): void {
  log().info({ event: 'sign-out', scope, actor: userId }, 'signed out');
}
