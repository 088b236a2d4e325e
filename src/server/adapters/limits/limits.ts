import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes, RLWrapperTimeouts } from 'rate-limiter-flexible';
import type pg from 'pg';
import { env } from '@/env';
import { type Db, poolOf } from '../db/client';
import { keyedHash } from '../log/keyed-hash';
import { log } from '../log/log';

/** So many tries of one thing within so many seconds: from one address, by one person, and by all together. */
export type LimitRule = Readonly<{
  name: string;
  seconds: number;
  perAddress?: number;
  perPerson?: number;
  all?: number;
}>;
export type Who = Readonly<{ address?: string | undefined; person?: string | undefined }>;
type Part = Readonly<{ by: 'address' | 'person' | 'all'; points: number | undefined; who: string | undefined }>;

/** How long, in milliseconds, the shared count is waited for before this process's own is enough. */
const defaultPatienceMs = 1000;
type Limiter = Readonly<{ most: number; own: RateLimiterMemory; shared: RLWrapperTimeouts }>;

/**
 * Counts tries in PostgreSQL, so that all processes share them, and in this process: that stops who is over a limit
 * without asking the database again, and is what holds while the database does not answer.
 */
export class Limits {
  readonly #pool: pg.Pool;
  readonly #patienceMs: number;
  readonly #limiters = new Map<string, Limiter>();
  constructor(pool: pg.Pool, patienceMs = defaultPatienceMs) {
    this.#pool = pool;
    this.#patienceMs = patienceMs;
  }

  /** Counts one try. Null when it is within the limits; else after how many seconds the next one is. */
  async count(rule: LimitRule, who: Who): Promise<number | null> {
    const parts: readonly Part[] = [
      // First: who is over their own limit uses up nobody else's, neither an inbox's nor everyone's.
      { by: 'address', points: rule.perAddress, who: who.address },
      { by: 'person', points: rule.perPerson, who: who.person },
      { by: 'all', points: rule.all, who: 'all' },
    ];
    for (const { by, points, who: whose } of parts) {
      if (points === undefined || whose === undefined) continue;
      // The table names nobody.
      const key = by === 'all' ? whose : keyedHash(whose);
      const limiter = this.#limiter({ ...rule, by, points });
      const over = await consume(limiter, key);
      if (!over) continue;
      const seconds = Math.max(1, Math.ceil(over.msBeforeNext / 1000));
      // Once for each that is stopped, not for each try.
      if (over.consumedPoints === limiter.most + 1)
        log().warn({ event: 'limit', limit: rule.name, by, who: key, seconds }, 'a limit was reached');
      return seconds;
    }
    return null;
  }

  #limiter({ name, seconds, by, points }: LimitRule & Readonly<{ by: string; points: number }>): Limiter {
    const keyPrefix = `${name}-${by}`;
    const known = this.#limiters.get(keyPrefix);
    if (known) return known;
    const most = points * env().LIMITS_TIMES;
    const own = new RateLimiterMemory({ keyPrefix, points: most, duration: seconds });
    const stored = new RateLimiterPostgres({
      keyPrefix,
      points: most,
      duration: seconds,
      storeClient: this.#pool,
      storeType: 'pool',
      tableName: 'RateLimit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      inMemoryBlockOnConsumed: most + 1,
    });
    const made = { most, own, shared: new RLWrapperTimeouts({ limiter: stored, timeoutMs: this.#patienceMs }) };
    this.#limiters.set(keyPrefix, made);
    return made;
  }
}

/** Null when the try is within the limit. */
async function consume({ own, shared }: Limiter, key: string): Promise<RateLimiterRes | null> {
  const overOwn = await own.consume(key).then(() => null, stopped);
  // The database not answering is nobody's fault: then this process's own count has decided.
  return (
    overOwn ??
    shared.consume(key).then(
      () => null,
      (error: unknown) => (error instanceof RateLimiterRes ? error : null),
    )
  );
}

const stopped = (error: unknown): RateLimiterRes => {
  if (error instanceof RateLimiterRes) return error;
  throw error;
};

// Next's bundle has a copy of this module, and the development server reloads it: what was counted must outlive both.
const kept = globalThis as { samspelLimits?: WeakMap<Db, Limits> };

/** The limits that go with a database. */
export function limitsOf(db: Db): Limits {
  kept.samspelLimits ??= new WeakMap();
  const known = kept.samspelLimits.get(db);
  if (known) return known;
  const made = new Limits(poolOf(db));
  kept.samspelLimits.set(db, made);
  return made;
}

/** Counts whose time has passed say nothing any more. */
export async function forgetPastLimits(db: Db, now: Date): Promise<void> {
  await db.rateLimit.deleteMany({ where: { expire: { lt: now.getTime() } } });
}
