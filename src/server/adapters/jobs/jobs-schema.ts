import { runMigrations } from 'graphile-worker';
import { jobsLogger } from './jobs-logger';

/** Makes or renews the tables of the job library, in a schema of its own that `prisma migrate` does not look at. */
export const migrateJobs = (url: string): Promise<void> =>
  runMigrations({ connectionString: url, maxPoolSize: 2, logger: jobsLogger });
