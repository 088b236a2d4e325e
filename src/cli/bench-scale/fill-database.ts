import path from 'node:path';
import pg from 'pg';
import { connect, type Db } from '@/server/adapters/db/client';
import { startCluster } from '@/server/adapters/db/embedded-postgres';
import { migrateJobs } from '@/server/adapters/jobs/jobs-schema';
import { applyMigrations } from '@/server/adapters/db/migrate';
import { createDatabaseIfMissing } from '@/server/adapters/db/start-database';
import { importOrganisations } from '@/server/import/import-organisations';
import { importFoundation, importSample } from '@/server/import/import-sample';
import { makeRows } from './solver-rows';

const unitKinds = ['department', 'city_company', 'private_person'] as const;
const countSolvers = (db: Db) => db.organisation.count({ where: { kind: { notIn: [...unitKinds] } } });
const coreSkills = async (db: Db): Promise<string[]> =>
  (await db.skill.findMany({ where: { source: 'core' }, select: { key: true }, orderBy: { key: 'asc' } })).map(
    ({ key }) => key,
  );

async function fill(db: Db, { data, solvers }: Wanted): Promise<number> {
  const missing = solvers - (await countSolvers(db));
  if (missing <= 0) return countSolvers(db);
  await importFoundation(db, new Date());
  await importSample(db, new Date());
  // What an earlier run began is found again by its external ids.
  const begun = await db.organisation.count({ where: { externalId: { startsWith: 'bench-' } } });
  const rows = solvers - (await countSolvers(db)) + begun;
  const made = makeRows({ data, prefix: 'bench', rows, skills: await coreSkills(db) });
  const report = await importOrganisations(db, made.rows, { dryRun: false, now: new Date(), isSample: false });
  const [fault] = report.errors;
  if (fault) throw new Error(`Row ${fault.row}, ${fault.field}: ${fault.sentence}`);
  return countSolvers(db);
}

type Wanted = Readonly<{ data: string; solvers: number }>;
export type BenchDatabase = Readonly<{
  /** Fills it unless that was done in an earlier run; gives the number of solvers. */
  fill: (wanted: Wanted) => Promise<number>;
  /** Runs on it. */
  use: <T>(run: (db: Db) => Promise<T>) => Promise<T>;
  /** Runs on an empty database beside it, which is dropped afterwards. */
  onEmpty: <T>(run: (db: Db) => Promise<T>) => Promise<T>;
}>;

const emptyName = 'bench_empty';

/**
 * The database of the benchmark, kept from run to run. Between the calls it is stopped when nobody else uses it, so that
 * a start of the program has to start it too.
 */
export function benchDatabase(dataDir: string): BenchDatabase {
  const inCluster = async <T>(run: (url: (name: string) => string) => Promise<T>): Promise<T> => {
    const cluster = await startCluster({ folder: path.resolve(dataDir, 'postgres') });
    try {
      return await run(cluster.url);
    } finally {
      await cluster.stopIfUnused();
    }
  };
  const connected = async <T>(url: string, run: (db: Db) => Promise<T>): Promise<T> => {
    const db = connect(url);
    try {
      return await run(db);
    } finally {
      await db.$disconnect();
    }
  };
  const prepare = async (url: (name: string) => string, name: string): Promise<string> => {
    await createDatabaseIfMissing(url('postgres'), name);
    await applyMigrations(url(name));
    await migrateJobs(url(name));
    return url(name);
  };
  return {
    fill: (wanted) => inCluster(async (url) => connected(await prepare(url, 'samspel'), (db) => fill(db, wanted))),
    use: (run) => inCluster((url) => connected(url('samspel'), run)),
    onEmpty: (run) =>
      inCluster(async (url) => {
        const empty = await prepare(url, emptyName);
        try {
          return await connected(empty, async (db) => {
            await importFoundation(db, new Date());
            return run(db);
          });
        } finally {
          const admin = new pg.Client({ connectionString: url('postgres') });
          await admin.connect();
          await admin.query(`drop database ${emptyName} with (force)`);
          await admin.end();
        }
      }),
  };
}
