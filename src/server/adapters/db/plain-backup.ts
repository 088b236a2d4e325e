import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import {
  type BackupEnd,
  type BackupHead,
  endOfTable,
  formatName,
  formatVersion,
  type TableHead,
} from './backup-format';

/** Tables of the application with the columns that can be written back; what is derived is worked out again. */
export async function listTables(client: pg.ClientBase): Promise<TableHead[]> {
  const { rows } = await client.query<TableHead>(
    `select c.relname as "table", array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      group by c.relname order by c.relname`,
  );
  return rows;
}

/** `"Table" ("a", "b")`, quoted. */
export const tableWithColumns = ({ table, columns }: TableHead): string =>
  `${pg.escapeIdentifier(table)} (${columns.map(pg.escapeIdentifier).join(', ')})`;

async function readHead(client: pg.ClientBase): Promise<BackupHead> {
  const { rows: migrations } = await client.query<BackupHead['migrations'][number]>(
    'select migration_name as name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null order by migration_name',
  );
  const { rows: sequences } = await client.query<{ name: string; last: string }>(
    "select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public' and last_value is not null",
  );
  return {
    format: formatName,
    version: formatVersion,
    madeAt: new Date().toISOString(),
    migrations,
    sequences: Object.fromEntries(sequences.map(({ name, last }) => [name, last])),
  };
}

async function* writeAll(client: pg.Client): AsyncGenerator<string | Buffer> {
  yield `${JSON.stringify(await readHead(client))}\n`;
  let rows = 0;
  for (const head of await listTables(client)) {
    yield `${JSON.stringify(head)}\n`;
    const copy = client.query(copyTo(`copy ${tableWithColumns(head)} to stdout`));
    yield* copy;
    rows += copy.rowCount;
    yield `${endOfTable}\n`;
  }
  yield `${JSON.stringify({ end: true, rows } satisfies BackupEnd)}\n`;
}

/** Writes all tables as they were at one moment, while people go on writing; the file takes its name when it is whole. */
export async function writePlainBackup(url: string, file: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  const unfinished = `${file}.unfinished`;
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await pipeline(writeAll(client), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await client.query('commit');
    await rename(unfinished, file);
  } finally {
    await client.end();
    await rm(unfinished, { force: true });
  }
}
