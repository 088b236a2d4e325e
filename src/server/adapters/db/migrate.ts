import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';

const folder = () => path.resolve('prisma/migrations');

function migrationNames(): string[] {
  return readdirSync(folder(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Names of migrations that the database does not have yet; one query, so a start with nothing pending costs nothing. */
export async function listPendingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ present: boolean }>(
      "select to_regclass('public._prisma_migrations') is not null as present",
    );
    if (!rows[0]?.present) return migrationNames();
    const done = await client.query<{ name: string }>(
      'select migration_name as name from _prisma_migrations where finished_at is not null',
    );
    const applied = new Set(done.rows.map((row) => row.name));
    return migrationNames().filter((name) => !applied.has(name));
  } finally {
    await client.end();
  }
}

type Reply = { id?: number; result?: { appliedMigrationNames?: string[] }; error?: { data?: { message?: string } } };

/** Applies pending migrations as `prisma migrate deploy` would; gives the names applied, throws with the engine's words. */
export async function applyMigrations(url: string): Promise<string[]> {
  if ((await listPendingMigrations(url)).length === 0) return [];
  const lock = path.join(folder(), 'migration_lock.toml');
  const migrationsList = {
    baseDir: folder(),
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(folder(), name, 'migration.sql'), 'utf8') },
      },
    })),
  };
  const engine = spawn(
    process.execPath,
    [path.resolve('scripts/schema-engine.mjs'), '--datasource', JSON.stringify({ url })],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const reply = new Promise<Reply>((resolve, reject) => {
    createInterface({ input: engine.stdout }).on('line', (line) => {
      const message = JSON.parse(line) as Reply;
      if (message.id === 1) resolve(message);
    });
    engine.once('error', reject);
    engine.once('exit', (code) => reject(new Error(`the schema engine ended with code ${code}`)));
  });
  const params = { migrationsList, filters: { externalTables: [], externalEnums: [] } };
  engine.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'applyMigrations', params })}\n`);
  const { result, error } = await reply;
  engine.stdin.end();
  if (error) throw new Error(`Migrations could not be applied: ${error.data?.message ?? 'unknown reason'}`);
  return result?.appliedMigrationNames ?? [];
}
