import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** An answer ready to be sent: plain and compressed, with its tag. */
export type Kept = Readonly<{
  status: number;
  headers: Readonly<Record<string, string | string[]>>;
  plain: Buffer;
  gzip: Buffer | null;
  etag: string;
  /** Milliseconds on the clock that `find` is given. */
  freshUntil: number;
}>;

const compressible = /^(text\/|application\/(json|javascript|manifest|xml)|image\/svg)/;

/** Prepares an answer once, so that serving it again costs nothing but the sending. */
export function prepare(
  answer: Readonly<{ status: number; headers: Kept['headers']; body: Buffer }>,
  freshUntil: number,
): Kept {
  const type = String(answer.headers['content-type'] ?? '');
  const worth = compressible.test(type) && answer.body.length > 1024;
  return {
    status: answer.status,
    headers: answer.headers,
    plain: answer.body,
    gzip: worth ? gzipSync(answer.body, { level: 6 }) : null,
    etag: `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 24)}"`,
    freshUntil,
  };
}

/**
 * How long an answer may be kept, in milliseconds; 0 is not at all. Next says so itself: pages that are the same for
 * every visitor carry s-maxage, built files are immutable, and everything personal is private.
 */
export function keepFor(headers: Kept['headers'], longestMs: number): number {
  const control = String(headers['cache-control'] ?? '');
  if (headers['set-cookie'] || /private|no-store|no-cache/.test(control)) return 0;
  if (control.includes('immutable')) return Number.POSITIVE_INFINITY;
  const shared = /s-maxage=(\d+)/.exec(control);
  return shared ? Math.min(Number(shared[1]) * 1000, longestMs) : 0;
}

/** Least recently used answers, at most so many bytes in all. */
export class PageCache {
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;
  readonly #limit: number;

  constructor(limitBytes: number) {
    this.#limit = limitBytes;
  }

  find(key: string, now: number): Kept | null {
    const found = this.#kept.get(key);
    if (!found) return null;
    if (found.freshUntil <= now) {
      this.#drop(key, found);
      return null;
    }
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found;
  }

  put(key: string, kept: Kept): void {
    const before = this.#kept.get(key);
    if (before) this.#drop(key, before);
    if (size(kept) > this.#limit / 8) return;
    this.#kept.set(key, kept);
    this.#bytes += size(kept);
    for (const [oldest, value] of this.#kept) {
      if (this.#bytes <= this.#limit) break;
      this.#drop(oldest, value);
    }
  }

  /** Forgets every page, but not built files: those never change under one name. */
  forgetPages(): void {
    for (const [key, kept] of this.#kept) if (kept.freshUntil !== Number.POSITIVE_INFINITY) this.#drop(key, kept);
  }

  get bytes(): number {
    return this.#bytes;
  }

  #drop(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#bytes -= size(kept);
  }
}

const size = (kept: Kept): number => kept.plain.length + (kept.gzip?.length ?? 0) + 500;
