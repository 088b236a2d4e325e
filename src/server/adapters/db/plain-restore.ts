import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { BackupError, type BackupHead } from './backup-format';
import { openPlainBackup } from './backup-reader';
import { applyMigrations } from './migrate';
import { isSameMigration, readMigrations } from './migration-files';
import { listTables, tableWithColumns } from './plain-backup';

/** Throws BackupError unless this version of the program can make the tables that the backup was taken of. */
function assertKnown({ migrations }: BackupHead): void {
  const files = new Map(readMigrations().map((file) => [file.name, file]));
  for (const { name, checksum } of migrations) {
    const file = files.get(name);
    if (!file || !isSameMigration(file, checksum))
      throw new BackupError(
        `The backup has the migration ${name}, which this version of Samspel does not know: restore it with the version that made it, or a later one.`,
      );
  }
}

/**
 * Reads a backup from its first byte to its last, and changes nothing. Throws BackupError when it is cut off or damaged, or
 * of a version that this program does not know: what stands in the database is thrown away only after that.
 */
export async function checkPlainBackup(file: string): Promise<void> {
  const backup = await openPlainBackup(file);
  try {
    assertKnown(backup.head);
    for await (const { rows } of backup.tables()) for await (const row of rows) if (row.length === 0) return;
  } finally {
    await backup.close();
  }
}

type Ties = Readonly<{ drop: string[]; add: string[] }>;

/** Foreign keys, to be dropped before tables are filled in any order and added (and so checked) after. */
async function listTies(client: pg.Client): Promise<Ties> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  return {
    drop: rows.map(({ table, name }) => `alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`),
    add: rows.map(
      ({ table, name, definition }) => `alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`,
    ),
  };
}

async function fill(client: pg.Client, file: string): Promise<void> {
  const backup = await openPlainBackup(file);
  try {
    const names = (await listTables(client)).map(({ table }) => pg.escapeIdentifier(table));
    const triggers = (what: string) => names.map((name) => `alter table ${name} ${what} trigger user`);
    const ties = await listTies(client);
    const run = async (statements: readonly string[]) => {
      for (const statement of statements) await client.query(statement);
    };
    await run([`truncate ${names.join(', ')}`, ...ties.drop, ...triggers('disable')]);
    for await (const { table, rows } of backup.tables())
      await pipeline(Readable.from(rows), client.query(copyFrom(`copy ${tableWithColumns(table)} from stdin`)));
    await run([...triggers('enable'), ...ties.add]);
    for (const [name, last] of Object.entries(backup.head.sequences))
      await client.query('select setval($1::regclass, $2::bigint)', [`public.${pg.escapeIdentifier(name)}`, last]);
  } finally {
    await backup.close();
  }
}

/**
 * Fills an empty database from a backup in the plain form: makes the tables that the backup was taken of, fills them in
 * one transaction (all or nothing), then applies the migrations that came later.
 */
export async function restorePlainBackup(url: string, file: string): Promise<void> {
  const backup = await openPlainBackup(file);
  await backup.close();
  assertKnown(backup.head);
  await applyMigrations(url, { only: backup.head.migrations.map(({ name }) => name) });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await fill(client, file);
    await client.query('commit');
  } finally {
    await client.end();
  }
  await applyMigrations(url);
}
