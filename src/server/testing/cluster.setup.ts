import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startCluster } from '../adapters/db/embedded-postgres';
import { migrateJobs } from '../adapters/jobs/jobs-schema';
import { applyMigrations } from '../adapters/db/migrate';

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string;
    template: string;
  }
}

const withDatabase = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).toString();

function fingerprint(): string {
  const folder = path.resolve('prisma/migrations');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort())
    if (!name.endsWith('.toml')) hash.update(name).update(readFileSync(path.join(folder, name, 'migration.sql')));
  // Bound to the job library too, whose tables stand in the template.
  hash.update(readFileSync('node_modules/graphile-worker/package.json'));
  return hash.digest('hex').slice(0, 12);
}

/** One cluster for all test files, with fsync off, and one migrated template; each test file copies it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL'];
  const cluster = given
    ? null
    : await startCluster({
        folder: path.resolve('.data/test-postgres'),
        flags: ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off', '-c max_connections=200'],
      });
  const adminUrl = given ?? (cluster as NonNullable<typeof cluster>).url('postgres');
  const template = `samspel_template_${fingerprint()}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [template]);
    if (!rowCount) {
      const making = `${template}_${process.pid}`;
      await admin.query(`create database ${admin.escapeIdentifier(making)}`);
      await applyMigrations(withDatabase(adminUrl, making));
      await migrateJobs(withDatabase(adminUrl, making));
      await admin
        .query(`alter database ${admin.escapeIdentifier(making)} rename to ${admin.escapeIdentifier(template)}`)
        .catch(() => admin.query(`drop database ${admin.escapeIdentifier(making)}`));
    }
  } finally {
    await admin.end();
  }
  project.provide('adminUrl', adminUrl);
  project.provide('template', template);
  return async () => void (await cluster?.stopIfUnused());
}
