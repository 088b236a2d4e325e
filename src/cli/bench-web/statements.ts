import { databaseClock } from '@/server/adapters/db/clock';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { visitor } from '@/domain/access/actor';
import { startCluster } from '@/server/adapters/db/embedded-postgres';
import { connectPool, type Db } from '@/server/adapters/db/client';
import { importChallenges } from '@/server/import/import-challenges';
import { readRows } from '@/server/import/read-rows';
import { createCaller } from '@/server/routers/root';

/** The sample challenges once more under other names, so that there are a hundred to list. */
async function fillUp(db: Db): Promise<void> {
  const folder = path.resolve('prisma/seed/sample');
  const files = readdirSync(folder).filter((name) => name.startsWith('challenges-'));
  const rows = (await Promise.all(files.map((name) => readRows(path.join(folder, name))))).flat();
  for (const copy of ['a', 'b', 'c']) {
    const renamed = rows.map((row) => ({ ...row, externalId: `${String(row['externalId'])}-bench-${copy}` }));
    await importChallenges(db, renamed, { dryRun: false, now: new Date(), isSample: true });
  }
}

export type Counted = Readonly<{ what: string; twenty: number; hundred: number }>;

/** How many statements the lists send, for 20 rows and for 100. */
export async function countStatements(dataDir: string): Promise<Counted[]> {
  const cluster = await startCluster({ folder: path.resolve(dataDir, 'postgres') });
  const pool = new pg.Pool({ connectionString: cluster.url('samspel') });
  let statements = 0;
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    Object.assign(client, {
      query: (...args: unknown[]) => {
        statements += 1;
        return query(...args);
      },
    });
  });
  const db = connectPool(pool);
  await fillUp(db);
  const api = createCaller({ db, actor: visitor, now: new Date(), clock: databaseClock });
  const count = async (ask: () => Promise<unknown>) => {
    await ask();
    const before = statements;
    await ask();
    return statements - before;
  };
  const lists = {
    'search of challenges': (limit: number) => api.search.challenges({ limit, filters: {} }),
    'search of solvers': (limit: number) => api.search.solvers({ limit }),
    'list of challenges': (limit: number) => api.challenge.list({ take: limit }),
  };
  const counted: Counted[] = [];
  for (const [what, list] of Object.entries(lists))
    counted.push({ what, twenty: await count(() => list(20)), hundred: await count(() => list(100)) });
  await db.$disconnect();
  return counted;
}
