/**
 * What happened while next-auth answered one request, as it tells through its own events, callbacks and adapter.
 * Its answer itself is only a redirect, whose text says the same for several reasons.
 */
export type Outcome = {
  /** A sign-in link was handed over for sending. */
  linkSent: boolean;
  /** What became of the link that was used: unknown also means used before. */
  link: 'good' | 'expired' | 'unknown' | null;
  /** Nobody vouches for the address that a provider gave. */
  unvouched: boolean;
  /** The account that has a new session now. */
  userId: string | null;
};

export const newOutcome = (): Outcome => ({ linkSent: false, link: null, unvouched: false, userId: null });
