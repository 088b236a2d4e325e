import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { isSameMigration, type MigrationFile, readMigrations } from './migration-files';

/** The database cannot be migrated; the message is one sentence for whoever runs the installation. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

// The number that Prisma's own commands lock, so that they and a start never migrate at once.
const prismaLock = 72707369;

// As Prisma makes it, so that its commands go on reading and writing the same table.
const makeTable = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

type AppliedRow = { name: string; checksum: string; finished: boolean };

async function readApplied(client: pg.Client): Promise<AppliedRow[]> {
  const { rows } = await client.query<{ present: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as present",
  );
  if (!rows[0]?.present) return [];
  const applied = await client.query<AppliedRow>(
    `select migration_name as name, checksum, finished_at is not null as finished
       from _prisma_migrations where rolled_back_at is null order by started_at`,
  );
  return applied.rows;
}

/** The migrations still to apply. Throws MigrationError where one failed earlier or has been changed since. */
function findPending(files: readonly MigrationFile[], applied: readonly AppliedRow[]): MigrationFile[] {
  const failed = applied.find(({ finished }) => !finished);
  if (failed)
    throw new MigrationError(
      `The migration ${failed.name} failed earlier and may be half applied: see its logs in _prisma_migrations, set the database right, then run \`npx prisma migrate resolve\` with --applied or --rolled-back.`,
    );
  const checksums = new Map(applied.map(({ name, checksum }) => [name, checksum]));
  return files.filter((file) => {
    const checksum = checksums.get(file.name);
    if (checksum !== undefined && !isSameMigration(file, checksum))
      throw new MigrationError(
        `The migration ${file.name} was changed after it was applied: put the file back as it was, and write the change as a new migration.`,
      );
    return checksum === undefined;
  });
}

async function withClient<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** Names of migrations that the database does not have yet; throws MigrationError as `applyMigrations` does. */
export const listPendingMigrations = (url: string, folder?: string): Promise<string[]> =>
  withClient(url, async (client) =>
    findPending(readMigrations(folder), await readApplied(client)).map(({ name }) => name),
  );

const insertRow = `insert into _prisma_migrations (id, checksum, migration_name) values ($1, $2, $3)`;
const finishRow = `update _prisma_migrations set finished_at = clock_timestamp(), applied_steps_count = 1 where id = $1`;
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What PostgreSQL answers to a statement that no transaction may hold, such as CREATE INDEX CONCURRENTLY. */
const refusesTransaction = (error: unknown) => (error as { code?: string }).code === '25001';

async function applyInTransaction(client: pg.Client, { name, sql, checksum }: MigrationFile): Promise<void> {
  const id = randomUUID();
  await client.query('begin');
  try {
    await client.query(insertRow, [id, checksum, name]);
    await client.query(sql);
    await client.query(finishRow, [id]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** For a migration of one statement that no transaction may hold: a failure is written down, as it may have left a half. */
async function applyBare(client: pg.Client, { name, sql, checksum }: MigrationFile): Promise<void> {
  const id = randomUUID();
  await client.query(insertRow, [id, checksum, name]);
  try {
    await client.query(sql);
  } catch (error) {
    await client.query('update _prisma_migrations set logs = $2 where id = $1', [id, reasonOf(error)]);
    throw error;
  }
  await client.query(finishRow, [id]);
}

async function applyOne(client: pg.Client, file: MigrationFile): Promise<void> {
  try {
    await applyInTransaction(client, file).catch((error: unknown) => {
      if (!refusesTransaction(error)) throw error;
      return applyBare(client, file);
    });
  } catch (error) {
    throw new MigrationError(`The migration ${file.name} could not be applied: ${reasonOf(error)}.`, { cause: error });
  } finally {
    // A migration may set the session up for itself; the next one starts from what the database says.
    await client.query('reset all').catch(() => undefined);
  }
}

/**
 * Applies the forward SQL of pending migrations, each in a transaction, and writes the table that Prisma's own commands
 * read; gives the names applied. Several processes may start at once: one migrates, the others wait and find nothing to
 * do. `only` leaves out the others. Throws MigrationError; what was applied before the one that failed stays.
 */
export const applyMigrations = (
  url: string,
  { folder, only }: Readonly<{ folder?: string; only?: readonly string[] }> = {},
): Promise<string[]> =>
  withClient(url, async (client) => {
    const files = readMigrations(folder).filter(({ name }) => !only || only.includes(name));
    if (findPending(files, await readApplied(client)).length === 0) return [];
    await client.query('select pg_advisory_lock($1)', [prismaLock]);
    try {
      await client.query(makeTable);
      // Read again: another process may have applied them while this one waited.
      const pending = findPending(files, await readApplied(client));
      for (const file of pending) await applyOne(client, file);
      return pending.map(({ name }) => name);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [prismaLock]).catch(() => undefined);
    }
  });
