import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { databaseUrl } from '@/env';
import { log } from '../log/log';
import { PrismaClient } from './generated/client';

export type Db = PrismaClient;
/** What a write saves through: everything of Db that may run inside a transaction. */
export type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

// The development server reloads modules, and Next's bundle has a copy of them: the pools must be found by all.
const kept = globalThis as { samspelDb?: Db; samspelPools?: WeakMap<Db, pg.Pool> };

/** A client over connections that it closes with itself. */
export function connectPool(pool: pg.Pool): Db {
  const db = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  // An idle connection that the database ends (a restart) is replaced by the next one; unheard it would end the process.
  pool.on('error', (err) => log().warn({ err }, 'an idle connection to the database was lost'));
  kept.samspelPools ??= new WeakMap();
  kept.samspelPools.set(db, pool);
  return db;
}

export const connect = (url: string): Db => connectPool(new pg.Pool({ connectionString: url, max: 10 }));

/** The connections under a client, for the rare statement that is asked so often that it is prepared by name. */
export function poolOf(db: Db): pg.Pool {
  const pool = kept.samspelPools?.get(db);
  if (!pool) throw new Error('this client was not made by connectPool');
  return pool;
}

/** The one database client of this process; `startDatabase` has run before. */
export function db(): Db {
  kept.samspelDb ??= connect(databaseUrl());
  return kept.samspelDb;
}
