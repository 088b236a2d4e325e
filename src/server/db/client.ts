import { PrismaPg } from '@prisma/adapter-pg';
import { databaseUrl } from '@/env';
import { PrismaClient } from './generated/client';

export type Db = PrismaClient;
/** What a write saves through: everything of Db that may run inside a transaction. */
export type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

export const connect = (url: string): Db =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }) });

// The development server reloads modules; the pool must outlive that.
const kept = globalThis as { samspelDb?: Db };
/** The one database client of this process; `startDatabase` has run before. */
export function db(): Db {
  kept.samspelDb ??= connect(databaseUrl());
  return kept.samspelDb;
}
