import path from 'node:path';
import type { FullConfig } from '@playwright/test';
import { connect } from '@/server/adapters/db/client';
import { startCluster } from '@/server/adapters/db/embedded-postgres';
import { startProgram } from './program';
import { takeTurns } from './take-turns';

/** The command line as `npm start` and `npm run demo` run it. */
const samspel = (command: string) =>
  [process.execPath, '--max-semi-space-size=64', '--import', 'tsx', 'src/cli/samspel.ts', command] as const;

/**
 * Starts what the journeys walk, as a city that has grown runs it: two web processes that do no jobs, a worker beside
 * them, one database, and a proxy that takes turns between the two. The demo itself fills the database. When the
 * journeys are done, each process is told to stop and has to end well.
 */
export default async function startInstallation({ projects }: FullConfig): Promise<() => Promise<void>> {
  const address = projects[0]?.use.baseURL ?? '';
  const data = process.env['JOURNEYS_DATA'] ?? '';
  const port = Number(new URL(address).port);
  const shared = { DATA_DIR: data, PUBLIC_URL: address, LOG_LEVEL: 'error', NODE_ENV: 'production', DEMO: '1' };

  const demo = startProgram(samspel('demo'), { ...shared, PORT: String(port) });
  await demo.answers(`${address}/sv`);
  await demo.stop();

  const ports = [port + 1, port + 2];
  const web = ports.map((at) =>
    startProgram(samspel('serve'), { ...shared, PORT: String(at), JOBS: 'none', TRUSTED_PROXIES: '1' }),
  );
  // They answer before their indexes are there, with a notice; journeys look for what comes after.
  for (const [at, one] of web.entries())
    await one.answers(`http://127.0.0.1:${ports[at]}/api/health`, '"indexes":"ready"');
  await expectNoJobs(data);
  const worker = startProgram(samspel('work'), shared);
  await worker.said('Samspel works');
  const front = await takeTurns({ port, to: ports });
  return async () => {
    await front.stop();
    for (const one of [...web, worker]) await one.stop();
  };
}

/** Issue 7 §2.3: web processes with JOBS=none run no jobs. */
async function expectNoJobs(data: string): Promise<void> {
  const cluster = await startCluster({ folder: path.resolve(data, 'postgres') });
  const db = connect(cluster.url('samspel'));
  try {
    const workers = await db.$queryRaw<
      unknown[]
    >`select 1 from pg_stat_activity where application_name = 'samspel-jobs'`;
    if (workers.length > 0) throw new Error('a web process with JOBS=none has workers');
  } finally {
    await db.$disconnect();
  }
}
