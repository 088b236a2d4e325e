import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { applyMigrations } from '../src/server/adapters/db/migrate';

const run = promisify(execFile);
const project = path.resolve('.');

describe('Prisma without a download', () => {
  // Below the project, so that the commands find its packages.
  mkdirSync(path.join(project, '.data'), { recursive: true });
  const folder = mkdtempSync(path.join(project, '.data', 'prisma-'));
  const name = `prisma_${randomUUID().replaceAll('-', '')}`;
  const urlOf = (database: string) =>
    Object.assign(new URL(inject('adminUrl')), { pathname: `/${database}` }).toString();
  let url = urlOf(name);

  const prisma = async (...asked: string[]) => {
    const cli = path.join(project, 'node_modules/prisma/build/index.js');
    const env = { ...process.env, DATABASE_URL: url, PRISMA_HIDE_UPDATE_MESSAGE: '1' };
    const { stdout, stderr } = await run(process.execPath, [cli, ...asked], { cwd: folder, env });
    return stdout + stderr;
  };
  const statement = async (sql: string) => {
    const client = new pg.Client({ connectionString: inject('adminUrl') });
    await client.connect();
    await client.query(sql);
    await client.end();
  };

  beforeAll(async () => {
    for (const part of ['prisma', 'prisma.config.ts', 'scripts', 'package.json'])
      cpSync(path.join(project, part), path.join(folder, part), { recursive: true });
    symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'));
    await statement(`create database ${name}`);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await statement(`drop database if exists ${name} with (force)`);
  });

  it('deploys migrations whose functions hold semicolons, and then has nothing pending', async () => {
    expect(await prisma('migrate', 'deploy')).toContain('successfully applied');
    expect(await prisma('migrate', 'status')).toContain('Database schema is up to date');
  });

  it('has nothing to say about a database that a start has migrated without it', async () => {
    await statement(`create database ${name}_start`);
    url = urlOf(`${name}_start`);
    try {
      expect(await applyMigrations(url)).not.toEqual([]);
      expect(await prisma('migrate', 'status')).toContain('Database schema is up to date');
      expect(await prisma('migrate', 'deploy')).toContain('No pending migrations');
    } finally {
      url = urlOf(name);
      await statement(`drop database if exists ${name}_start with (force)`);
    }
  });

  it('finds that schema, migrations and database say the same', async () => {
    const schema = ['--to-schema', 'prisma/schema.prisma', '--script'];
    expect(await prisma('migrate', 'diff', '--from-migrations', 'prisma/migrations', ...schema)).toContain(
      'empty migration',
    );
    expect(await prisma('migrate', 'diff', '--from-config-datasource', ...schema)).toContain('empty migration');
  });

  it('makes a new migration in a shadow database, and leaves no shadow behind', async () => {
    const schema = path.join(folder, 'prisma/schema.prisma');
    writeFileSync(schema, `${readFileSync(schema, 'utf8')}\nmodel Extra {\n  id String @id\n}\n`);
    await prisma('migrate', 'dev', '--create-only', '--name', 'extra');
    const made = readdirSync(path.join(folder, 'prisma/migrations')).find((entry) => entry.endsWith('_extra')) ?? '';
    const sql = readFileSync(path.join(folder, 'prisma/migrations', made, 'migration.sql'), 'utf8');
    expect(sql).toContain('CREATE TABLE "Extra"');
    expect(sql).not.toContain('ALTER TABLE');
    const client = new pg.Client({ connectionString: inject('adminUrl') });
    await client.connect();
    const { rowCount } = await client.query(
      "select 1 from pg_database where datname like 'prisma_migrate_shadow_db_%'",
    );
    await client.end();
    expect(rowCount).toBe(0);
  });

  it('reads a database, catalogue types and all', async () => {
    expect(await prisma('db', 'pull', '--print')).toContain('model ResponseVersion');
  });
});
