import type { Captured } from './captured-response';
import { isBuilt, type Kept, PageCache, prepare } from './page-cache';
import type { PublicPages } from './public-version';

/** No page is kept longer, whatever it shows: milliseconds. */
const maxKeptMs = 600_000;
const maxSharedKeys = 10_000;

type Made = Readonly<{ answer: Captured; isShared: boolean }>;
type Options = Readonly<{ pages: PublicPages; cacheBytes: number; now: () => number }>;

/**
 * The one page cache. A kept page is sent only after the database was asked, at this very request, whether anything
 * public has changed since it was made; so it is never older than the last public change, in whatever process.
 */
export class KeptPages {
  readonly #cache: PageCache;
  readonly #pages: PublicPages;
  readonly #now: () => number;
  /** Pages under way that are known to be the same for all: whoever comes meanwhile waits for the one. */
  readonly #making = new Map<string, Promise<Kept | null>>();
  readonly #sharedKeys = new Set<string>();

  constructor({ pages, cacheBytes, now }: Options) {
    this.#cache = new PageCache(cacheBytes);
    this.#pages = pages;
    this.#now = now;
  }

  /** How many pages and files were made and kept, ever. */
  get made(): number {
    return this.#cache.made;
  }

  /** The kept answer, or a new one: kept when it is the same for all, else only as it was captured. */
  async answer(key: string, make: () => Promise<Made>): Promise<Kept | Captured> {
    const built = this.#cache.find(key);
    if (built?.version === null) return built;
    // While the database is away nothing is known of what is kept, so nothing is sent from here.
    const version = await this.#pages.version().catch(() => null);
    // Looked for only now: meanwhile another may have made it anew.
    const kept = this.#cache.find(key);
    if (kept && kept.version === version && kept.until > this.#now()) return kept;
    if (kept) this.#cache.drop(key);
    const making = `${version}\n${key}`;
    const underWay = this.#sharedKeys.has(key) ? await this.#making.get(making) : null;
    return underWay ?? this.#make({ key, version, making }, make);
  }

  async #make(
    { key, version, making }: Readonly<{ key: string; version: string | null; making: string }>,
    make: () => Promise<Made>,
  ): Promise<Kept | Captured> {
    let settle: (kept: Kept | null) => void = () => undefined;
    const promise = new Promise<Kept | null>((resolve) => (settle = resolve));
    this.#making.set(making, promise);
    let result: Kept | null = null;
    try {
      const begun = this.#now();
      const { answer, isShared } = await make();
      const built = answer.status === 200 && isBuilt(answer.headers);
      if (!built && !(isShared && version !== null && mayBeKept(answer))) {
        this.#sharedKeys.delete(key);
        return answer;
      }
      const life = built
        ? { version: null, until: Number.POSITIVE_INFINITY }
        : { version, until: Math.min(begun + maxKeptMs, await this.#pages.nextChange(begun)) };
      result = prepare(built ? answer : { ...answer, headers: forAll(answer.headers) }, life);
      this.#cache.put(key, result);
      if (this.#sharedKeys.size >= maxSharedKeys) this.#sharedKeys.clear();
      this.#sharedKeys.add(key);
      return result;
    } finally {
      if (this.#making.get(making) === promise) this.#making.delete(making);
      settle(result);
    }
  }
}

const mayBeKept = ({ status, headers }: Captured): boolean => status === 200 && !headers['set-cookie'];

/** The browser may keep a shared page only after asking whether it changed: a deadline can pass at any moment. */
const forAll = (headers: Captured['headers']): Captured['headers'] => ({
  ...headers,
  'cache-control': 'public, max-age=0, must-revalidate',
});
