import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { startCluster } from './embedded-postgres';

const run = promisify(execFile);
const folders: string[] = [];

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'samspel-pg-'));
  await chmod(folder, 0o755);
  folders.push(folder);
  return path.join(folder, 'postgres');
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('PostgreSQL from npm', () => {
  it('starts, sorts names the Swedish way, is reused while it runs, and stops when nobody uses it', async () => {
    const folder = await freshFolder();
    const first = await startCluster({ folder });
    const second = await startCluster({ folder });
    expect(second.url('postgres')).toBe(first.url('postgres'));
    const sorted = await query(
      first.url('postgres'),
      `select name from (values ('Örebro'), ('Ystad'), ('Ängelholm'), ('Åstorp')) as places(name) order by name collate "sv-x-icu"`,
    );
    expect(sorted).toEqual([{ name: 'Ystad' }, { name: 'Åstorp' }, { name: 'Ängelholm' }, { name: 'Örebro' }]);
    const held = new pg.Client({ connectionString: first.url('postgres') });
    await held.connect();
    expect(await second.stopIfUnused()).toBe(false);
    await held.end();
    expect(await first.stopIfUnused()).toBe(true);
  });

  it('is one for all that start it in the same moment, on a fresh folder and on one that is there', async () => {
    const folder = await freshFolder();
    for (const _time of ['made', 'there']) {
      const started = await Promise.all([1, 2, 3].map(() => startCluster({ folder })));
      expect(new Set(started.map(({ url }) => url('postgres'))).size).toBe(1);
      expect(await started[0]?.stopIfUnused()).toBe(true);
    }
  }, 240_000);

  it('loses no committed row when it is killed', async () => {
    const folder = await freshFolder();
    const cluster = await startCluster({ folder });
    await query(cluster.url('postgres'), "create table kept (word text); insert into kept values ('ja')");
    const pid = Number((await readFile(path.join(folder, 'postmaster.pid'), 'utf8')).split('\n')[0]);
    const children = (await run('ps', ['-o', 'pid=', '--ppid', String(pid)]).catch(() => ({ stdout: '' }))).stdout;
    process.kill(pid, 'SIGKILL');
    for (const child of children.trim().split(/\s+/).filter(Boolean))
      try {
        process.kill(Number(child), 'SIGKILL');
      } catch {
        // It has already gone with its parent.
      }
    await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
    const again = await startCluster({ folder });
    expect(await query(again.url('postgres'), 'select word from kept')).toEqual([{ word: 'ja' }]);
    await again.stopIfUnused();
  });

  it('works in a folder that its own user may not reach, or says in one sentence why not', async () => {
    const folder = await freshFolder();
    const parent = path.dirname(folder);
    await mkdir(path.join(parent, 'closed'), { mode: 0o700 });
    const cluster = await startCluster({ folder: path.join(parent, 'closed', 'postgres') });
    expect(await query(cluster.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
    await cluster.stopIfUnused();
  });
});
