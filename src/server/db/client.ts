import { PrismaPg } from '@prisma/adapter-pg';
import { databaseUrl } from '@/env';
import { PrismaClient } from './generated/client';

export type Db = PrismaClient;
/** What a write saves through: everything of Db that may run inside a transaction. */
export type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

/**
 * A statement that names itself at its start is planned once for each connection, the others every time: prepared ones
 * stay in the database's memory, and a list of another length is another statement.
 */
const preparedName = ({ sql }: Readonly<{ sql: string }>): string =>
  /^\s*\/\* prepared (\w+) \*\//.exec(sql)?.[1] ?? '';

export const connect = (url: string): Db =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: 10 }, { statementNameGenerator: preparedName }),
  });

// The development server reloads modules; the pool must outlive that.
const kept = globalThis as { samspelDb?: Db };
/** The one database client of this process; `startDatabase` has run before. */
export function db(): Db {
  kept.samspelDb ??= connect(databaseUrl());
  return kept.samspelDb;
}
