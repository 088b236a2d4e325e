import { RateLimiterMemory } from 'rate-limiter-flexible';

export type Limits = Readonly<{
  perAddress: RateLimiterMemory;
  perEmail: RateLimiterMemory;
  confirm: RateLimiterMemory;
}>;

const quarter = 15 * 60;

/** At most so many sign-in links from one place and to one address in a quarter of an hour, and so many tried. */
export const makeLimits = (): Limits => ({
  perAddress: new RateLimiterMemory({ keyPrefix: 'address', points: 20, duration: quarter }),
  perEmail: new RateLimiterMemory({ keyPrefix: 'email', points: 5, duration: quarter }),
  confirm: new RateLimiterMemory({ keyPrefix: 'confirm', points: 30, duration: quarter }),
});

/** False when the limit is reached. */
export async function mayTry(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (error) {
    if (error instanceof Error) throw error;
    return false;
  }
}
