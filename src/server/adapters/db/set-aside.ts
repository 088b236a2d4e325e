import type pg from 'pg';
import { BackupError } from './backup-format';

// The application's tables, and the jobs, which are made anew from them: each is set aside under another name.
const schemas = [
  { name: 'public', aside: 'before_restore' },
  { name: 'graphile_worker', aside: 'before_restore_jobs' },
] as const;

const exists = async (client: pg.Client, schema: string): Promise<boolean> =>
  (await client.query('select 1 from pg_namespace where nspname = $1', [schema])).rowCount === 1;

async function inTransaction(client: pg.Client, run: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await run();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Gives an empty `public`, and keeps what stood there under another name. Throws BackupError when one is kept already. */
export const setAside = (client: pg.Client): Promise<void> =>
  inTransaction(client, async () => {
    for (const { name, aside } of schemas) {
      if (await exists(client, aside))
        throw new BackupError(
          `A restore was interrupted, and what the database held before it is in the schema ${aside}: drop that schema, or drop ${name} and rename it to ${name}.`,
        );
      if (await exists(client, name)) await client.query(`alter schema ${name} rename to ${aside}`);
    }
    await client.query('create schema public');
  });

/** What was set aside is as it was, and what has been made since is gone. */
export const putBack = (client: pg.Client): Promise<void> =>
  inTransaction(client, async () => {
    for (const { name, aside } of schemas) {
      await client.query(`drop schema if exists ${name} cascade`);
      if (await exists(client, aside)) await client.query(`alter schema ${aside} rename to ${name}`);
    }
  });

/** What was set aside is thrown away. */
export const dropAside = (client: pg.Client): Promise<void> =>
  inTransaction(client, async () => {
    for (const { aside } of schemas) await client.query(`drop schema if exists ${aside} cascade`);
  });
