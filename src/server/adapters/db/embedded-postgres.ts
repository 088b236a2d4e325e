import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { assertWritable, DatabaseStartError, layLibraryLinks, postgresHome, postgresUser } from './postgres-files';
import { reachableData, reachablePrograms } from './reachable-folder';

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

type Place = Readonly<{ folder: string; home: string }>;
const program = (home: string, name: 'initdb' | 'pg_ctl') => path.join(home, 'bin', name);

async function initialise({ folder, home }: Place): Promise<void> {
  // Two processes may make it in the same moment: each makes its own, and the first one's stays.
  const fresh = `${folder}.new-${process.pid}-${randomUUID().slice(0, 8)}`;
  const identity = postgresUser();
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  const secret = `${fresh}.password`;
  await writeFile(secret, `${password}\n`, { mode: 0o600 });
  if (identity) for (const owned of [fresh, secret]) await chown(owned, identity.uid, identity.gid);
  const how = [
    '--auth=scram-sha-256',
    `--username=${user}`,
    `--pwfile=${secret}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ];
  try {
    await run(program(home, 'initdb'), [`--pgdata=${fresh}`, ...how], { ...identity, cwd: fresh });
  } catch (error) {
    throw explain(`${(error as { stderr?: string }).stderr ?? ''}\n${String(error)}`, folder);
  } finally {
    await rm(secret, { force: true });
  }
  // Renamed only when whole, so a start that was cut off leaves nothing half-made behind.
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(path.join(folder, 'PG_VERSION'))) throw error;
  });
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

async function start({ folder, home }: Place, port: number, flags: readonly string[]): Promise<void> {
  const log = `${folder}.log`;
  const identity = postgresUser();
  await writeFile(log, '');
  if (identity) await chown(log, identity.uid, identity.gid);
  const server = [`-p ${port}`, '-h 127.0.0.1', "-k ''", ...flags].join(' ');
  try {
    await run(program(home, 'pg_ctl'), ['start', '-w', '-t', '60', '-D', folder, '-l', log, '-o', server], {
      ...identity,
      cwd: folder,
    });
  } catch (error) {
    const written = await readFile(log, 'utf8').catch(() => '');
    throw explain(written || String(error), folder);
  }
}

const joinWithinMs = 60_000;
const isHeld = ({ folder }: Place) => existsSync(path.join(folder, 'postmaster.pid'));

/**
 * Two processes may start it in the same moment, or one while it still stops for another: whoever is second waits until
 * the first one's answers, or is gone.
 */
async function startOrJoin(place: Place, flags: readonly string[]): Promise<number> {
  const until = Date.now() + joinWithinMs;
  for (;;) {
    const port = await freePort();
    try {
      await start(place, port, flags);
      return port;
    } catch (error) {
      const theirs = await runningPort(place.folder);
      if (theirs) return theirs;
      if (!isHeld(place) || Date.now() > until) throw error;
      await setTimeout(200);
    }
  }
}

/**
 * Starts the PostgreSQL from npm on a folder, or reuses the one that already runs there.
 * Throws DatabaseStartError with one sentence when it cannot.
 */
export async function startCluster({ folder: wanted, flags = [] }: Options): Promise<Cluster> {
  const folder = await reachableData(path.resolve(wanted));
  const home = await reachablePrograms(await postgresHome());
  const place = { folder, home };
  let port = await runningPort(folder);
  if (!port) {
    await mkdir(path.dirname(folder), { recursive: true });
    await assertWritable(path.dirname(folder));
    await layLibraryLinks(home);
    for (const name of ['initdb', 'pg_ctl'] as const) await chmod(program(home, name), 0o755).catch(() => undefined);
    if (!existsSync(path.join(folder, 'PG_VERSION'))) await initialise(place);
    port = await startOrJoin(place, flags);
  }
  const url = address(port);
  return { url, stopIfUnused: () => stopIfUnused(place, url('postgres')) };
}

/** Stops the cluster unless another process still uses it; true when it was stopped. */
async function stopIfUnused({ folder, home }: Place, url: string): Promise<boolean> {
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
  await run(program(home, 'pg_ctl'), ['stop', '-w', '-m', 'fast', '-D', folder], {
    ...postgresUser(),
    cwd: folder,
  }).catch(() => undefined);
  return true;
}
