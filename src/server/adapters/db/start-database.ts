import path from 'node:path';
import pg from 'pg';
import { env, setEnv } from '@/env';
import { startCluster } from './embedded-postgres';
import { migrateJobs } from '../jobs/jobs-schema';
import { applyMigrations } from './migrate';

export type StartedDatabase = Readonly<{
  url: string;
  embedded: boolean;
  migrated: string[];
  stop: () => Promise<void>;
}>;

/** Creates the database when it is not there; the caller's role must be allowed to. */
export async function createDatabaseIfMissing(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function migrate(url: string): Promise<string[]> {
  const migrated = await applyMigrations(url);
  await migrateJobs(url);
  return migrated;
}

/**
 * The database of this installation, running and migrated: DATABASE_URL when set, else PostgreSQL from npm under
 * DATA_DIR. Call once, before anything asks for `db()`. Throws DatabaseStartError or pg's error.
 */
export async function startDatabase(): Promise<StartedDatabase> {
  const opened = await openDatabase();
  const migrated = await migrate(opened.url);
  if (opened.embedded) setEnv({ SAMSPEL_EMBEDDED_URL: opened.url });
  return { ...opened, migrated };
}

/** The same as it is, without migrating it: for a restore. */
export async function openDatabase(): Promise<Omit<StartedDatabase, 'migrated'>> {
  const given = env().DATABASE_URL;
  if (given) return { url: given, embedded: false, stop: async () => undefined };
  const cluster = await startCluster({ folder: path.resolve(env().DATA_DIR, 'postgres') });
  await createDatabaseIfMissing(cluster.url('postgres'), 'samspel');
  return { url: cluster.url('samspel'), embedded: true, stop: async () => void (await cluster.stopIfUnused()) };
}
