import { createHash } from 'node:crypto';

type Headers = Readonly<Record<string, string | string[]>>;

/** An answer ready to be sent, with its tag. */
export type Kept = Readonly<{
  status: number;
  headers: Headers;
  plain: Buffer;
  /** Compressed forms, made when first asked for. */
  squeezed: Map<string, Promise<Buffer>>;
  etag: string;
  /** The state of everything public that it shows; null for built files, which never change under one name. */
  version: string | null;
  /** Until when it may be sent, if nothing is written: milliseconds on the server's clock. */
  until: number;
}>;

type Answer = Readonly<{ status: number; headers: Headers; body: Buffer }>;

/** Makes an answer ready to be sent again and again. */
export function prepare({ status, headers, body }: Answer, life: Readonly<Pick<Kept, 'version' | 'until'>>): Kept {
  // Weak: it names what is said, whatever the compression.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 24)}"`;
  return { status, headers, plain: body, squeezed: new Map(), etag, ...life };
}

/** Whether an answer is a built file. */
export const isBuilt = (headers: Headers): boolean => String(headers['cache-control'] ?? '').includes('immutable');

/** Least recently used answers, at most so many bytes in all. */
export class PageCache {
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;
  #made = 0;
  readonly #limit: number;

  constructor(limitBytes: number) {
    this.#limit = limitBytes;
  }

  find(key: string): Kept | null {
    const found = this.#kept.get(key);
    if (!found) return null;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found;
  }

  put(key: string, kept: Kept): void {
    this.drop(key);
    if (size(kept) > this.#limit / 8) return;
    this.#made += 1;
    this.#kept.set(key, kept);
    this.#bytes += size(kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.drop(oldest);
    }
  }

  drop(key: string): void {
    const kept = this.#kept.get(key);
    if (!kept) return;
    this.#kept.delete(key);
    this.#bytes -= size(kept);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** How many answers were ever put in. */
  get made(): number {
    return this.#made;
  }
}

/** With what its compressed forms will take at most. */
const size = (kept: Kept): number => kept.plain.length * 1.5 + 500;
