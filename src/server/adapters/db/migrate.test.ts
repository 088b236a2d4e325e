import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { applyMigrations, listPendingMigrations } from './migrate';
import { readMigrations } from './migration-files';

describe('migrations at start', () => {
  const admin = new pg.Client({ connectionString: inject('adminUrl') });
  const folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
  let name = '';
  let url = '';
  const write = (migration: string, sql: string) => {
    mkdirSync(path.join(folder, migration), { recursive: true });
    writeFileSync(path.join(folder, migration, 'migration.sql'), sql);
  };
  const query = async <Row extends pg.QueryResultRow>(sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const rows = () =>
    query<{ migration_name: string; logs: string | null; applied_steps_count: number; done: boolean }>(
      'select migration_name, logs, applied_steps_count, finished_at is not null as done from _prisma_migrations order by started_at',
    );

  beforeAll(() => admin.connect());
  beforeEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    write('20260101000000_first', 'create table first (id int primary key); create table second (id int);');
    name = `migrate_${randomUUID().replaceAll('-', '')}`;
    url = Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}` }).toString();
    await admin.query(`create database ${name}`);
  });
  afterEach(() => admin.query(`drop database ${name} with (force)`));
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await admin.end();
  });

  it('applies what is pending, in order, once', async () => {
    write('20260102000000_then', "insert into first values (1); comment on table first is 'a; b'");
    expect(await listPendingMigrations(url, folder)).toEqual(['20260101000000_first', '20260102000000_then']);
    expect(await applyMigrations(url, { folder })).toEqual(['20260101000000_first', '20260102000000_then']);
    expect(await applyMigrations(url, { folder })).toEqual([]);
    expect(await rows()).toEqual([
      { migration_name: '20260101000000_first', logs: null, applied_steps_count: 1, done: true },
      { migration_name: '20260102000000_then', logs: null, applied_steps_count: 1, done: true },
    ]);
  });

  it('two that start at once migrate once', async () => {
    write('20260101000000_first', 'select pg_sleep(0.3); create table first (id int);');
    const applied = await Promise.all([1, 2, 3, 4].map(() => applyMigrations(url, { folder })));
    expect(applied.filter((names) => names.length > 0)).toEqual([['20260101000000_first']]);
    expect(await rows()).toHaveLength(1);
  });

  it('takes back the whole of a migration that fails, says which and why, and can then be run again', async () => {
    write('20260102000000_wrong', 'create table third (id int); insert into nowhere values (1);');
    await expect(applyMigrations(url, { folder })).rejects.toThrow(
      'The migration 20260102000000_wrong could not be applied: relation "nowhere" does not exist.',
    );
    expect((await rows()).map((row) => row.migration_name)).toEqual(['20260101000000_first']);
    expect(await query("select 1 from pg_tables where tablename = 'third'")).toEqual([]);
    write('20260102000000_wrong', 'create table third (id int);');
    expect(await applyMigrations(url, { folder })).toEqual(['20260102000000_wrong']);
  });

  it('runs a statement that no transaction may hold by itself, and writes down that it failed', async () => {
    write('20260102000000_index', 'create index concurrently first_id on first (id)');
    expect(await applyMigrations(url, { folder })).toHaveLength(2);
    expect((await rows()).every((row) => row.done)).toBe(true);
    await query('insert into second values (1), (1)');
    write('20260103000000_unique', 'create unique index concurrently second_id on second (id)');
    await expect(applyMigrations(url, { folder })).rejects.toThrow('could not create unique index');
    expect((await rows()).at(-1)).toMatchObject({ done: false, logs: expect.stringContaining('second_id') });
    const sentence = 'The migration 20260103000000_unique failed earlier';
    await expect(applyMigrations(url, { folder })).rejects.toThrow(sentence);
    await expect(listPendingMigrations(url, folder)).rejects.toThrow(sentence);
  });

  it('refuses a file that was changed after it was applied, but not one whose ends of lines differ', async () => {
    write('20260101000000_first', 'create table first (id int);\ncreate table second (id int);\n');
    await applyMigrations(url, { folder });
    write('20260101000000_first', 'create table first (id int);\r\ncreate table second (id int);\r\n');
    expect(await applyMigrations(url, { folder })).toEqual([]);
    write('20260101000000_first', 'create table first (id bigint);');
    await expect(applyMigrations(url, { folder })).rejects.toThrow(
      'The migration 20260101000000_first was changed after it was applied',
    );
  });

  it('writes the very checksums that Prisma does, so that its commands find nothing to say', async () => {
    cpSync(path.resolve('prisma/migrations'), folder, { recursive: true });
    rmSync(path.join(folder, '20260101000000_first'), { recursive: true });
    await applyMigrations(url, { folder });
    const checksums = await query<{ checksum: string }>('select checksum from _prisma_migrations order by started_at');
    expect(checksums.map((row) => row.checksum)).toEqual(readMigrations().map((file) => file.checksum));
  });
});
