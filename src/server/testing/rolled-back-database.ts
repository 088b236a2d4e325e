import pg from 'pg';
import { connectPool, type Db } from '../adapters/db/client';

type Sent = readonly [query: unknown, values?: unknown];
const renamed: Readonly<Record<string, string>> = {
  BEGIN: 'savepoint inner_transaction',
  COMMIT: 'release savepoint inner_transaction',
  ROLLBACK: 'rollback to savepoint inner_transaction',
};
const textOf = (query: unknown): string =>
  (typeof query === 'string' ? query : ((query as { text?: string }).text ?? '')).trim().replace(/;$/, '');

/**
 * A pool of one connection whose transaction never ends: what a client calls a transaction is a savepoint in it. So a
 * test may let anybody do anything to one world, and have it back as it was.
 */
class OneTransactionPool extends pg.Pool {
  readonly #client: pg.Client;
  #turn: Promise<void> = Promise.resolve();

  constructor(client: pg.Client) {
    super({ max: 1 });
    this.#client = client;
  }

  /** One after another: a savepoint belongs to whoever set it. */
  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#turn;
    let done = () => {};
    this.#turn = new Promise((resolve) => (done = resolve));
    await before;
    try {
      return await work();
    } finally {
      done();
    }
  }

  override query(...sent: never[]): never {
    const [query, values] = sent as unknown as Sent;
    return this.#alone(async () => {
      await this.#client.query('savepoint one_statement');
      try {
        return await this.#client.query(query as string, values as unknown[]);
      } catch (error) {
        await this.#client.query('rollback to savepoint one_statement');
        throw error;
      }
    }) as never;
  }

  override connect(): never {
    const before = this.#turn;
    let release = () => {};
    this.#turn = new Promise((resolve) => (release = resolve));
    return before.then(() => ({
      query: (query: unknown, values?: unknown) => {
        const text = renamed[textOf(query).toUpperCase()];
        return text ? this.#client.query(text) : this.#client.query(query as string, values as unknown[]);
      },
      on: () => undefined,
      removeListener: () => undefined,
      release: () => release(),
    })) as never;
  }

  override async end(): Promise<void> {
    await this.#client.query('rollback');
    await this.#client.end();
  }
}

/** A client over a database of the test's own, and a way to undo all that a piece of work did in it. */
export async function openRolledBack(
  url: string,
): Promise<Readonly<{ db: Db; undoing: <T>(work: () => Promise<T>) => Promise<T>; close: () => Promise<void> }>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('begin');
  const pool = new OneTransactionPool(client);
  const db = connectPool(pool);
  return {
    db,
    undoing: async (work) => {
      await client.query('savepoint one_try');
      try {
        return await work();
      } finally {
        await client.query('rollback to savepoint one_try');
      }
    },
    close: () => db.$disconnect(),
  };
}
