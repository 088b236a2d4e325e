import { type Db, db } from '@/server/adapters/db/client';
import { startDatabase, type StartedDatabase } from '@/server/adapters/db/start-database';

/** Runs a command on the installation's database: started and migrated before, left as it was found after. */
export async function withDatabase<T>(run: (db: Db, started: StartedDatabase) => Promise<T>): Promise<T> {
  const started = await startDatabase();
  const client = db();
  try {
    return await run(client, started);
  } finally {
    await client.$disconnect();
    await started.stop();
  }
}
