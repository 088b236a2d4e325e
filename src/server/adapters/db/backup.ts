import { open } from 'node:fs/promises';
import pg from 'pg';
import { BackupError } from './backup-format';
import { dumpByTool, restoreByTool, toolVersion } from './client-tools';
import { applyMigrations } from './migrate';
import { listTables, writePlainBackup } from './plain-backup';
import { checkPlainBackup, restorePlainBackup } from './plain-restore';
import { dropAside, putBack, setAside } from './set-aside';

/** `pg_dump` is the custom form of PostgreSQL's own tools, `plain` is ours over COPY. */
export type BackupForm = 'pg_dump' | 'plain';

const versionParts = 10_000;

async function withClient<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

const serverVersion = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ number: string }>("select current_setting('server_version_num') as number");
    return Math.floor(Number(rows[0]?.number) / versionParts);
  });

/** The form that a backup of this database takes here: pg_dump refuses servers that are newer than itself. */
export async function formOfBackup(url: string): Promise<BackupForm> {
  const [tool, server] = await Promise.all([toolVersion('pg_dump'), serverVersion(url)]);
  return tool !== null && tool >= server ? 'pg_dump' : 'plain';
}

/** Writes everything that cannot be built again to a file; gives the form that was used. */
export async function backUp(url: string, file: string): Promise<BackupForm> {
  const form = await formOfBackup(url);
  await (form === 'pg_dump' ? dumpByTool : writePlainBackup)(url, file);
  return form;
}

/** The form of a file, by its first bytes. Throws BackupError when it is neither. */
async function formOfFile(file: string): Promise<BackupForm> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(5), 0, 5, 0);
    if (buffer.toString('latin1') === 'PGDMP') return 'pg_dump';
    if (bytesRead > 1 && buffer[0] === 0x1f && buffer[1] === 0x8b) return 'plain';
    throw new BackupError(`${file} is no backup of Samspel.`);
  } finally {
    await handle.close();
  }
}

/** Tables in which the migrations themselves put a row: a database that nobody has written in holds those. */
const filledByMigrations = new Set(['_prisma_migrations', 'PublicVersion']);

async function holdsRows(client: pg.Client): Promise<boolean> {
  for (const { table } of await listTables(client)) {
    if (filledByMigrations.has(table)) continue;
    const { rowCount } = await client.query(`select 1 from ${pg.escapeIdentifier(table)} limit 1`);
    if (rowCount) return true;
  }
  return false;
}

/** Throws BackupError unless the file can be read to its end here; the database is not touched. */
async function assertReadable(form: BackupForm, file: string): Promise<void> {
  if (form === 'plain') return checkPlainBackup(file);
  if ((await toolVersion('pg_restore')) === null)
    throw new BackupError('The backup was made by pg_dump: install pg_restore of the same version or a later one.');
}

/**
 * Makes a database what a backup says. Throws BackupError where it holds rows already, unless `replace`: then they are
 * thrown away, but only when everything of the backup is in place. A server that still runs on it must be stopped before.
 */
export async function restore(
  url: string,
  file: string,
  { replace }: Readonly<{ replace: boolean }>,
): Promise<BackupForm> {
  const form = await formOfFile(file);
  await assertReadable(form, file);
  await withClient(url, async (client) => {
    if (!replace && (await holdsRows(client)))
      throw new BackupError(
        'The database is not empty: restore into a new one, or throw away what it holds with --replace.',
      );
    await setAside(client);
  });
  try {
    if (form === 'plain') await restorePlainBackup(url, file);
    else {
      await restoreByTool(url, file);
      await applyMigrations(url);
    }
  } catch (error) {
    await withClient(url, putBack);
    throw error;
  }
  await withClient(url, dropAside);
  return form;
}
