import pg from 'pg';
import { type Db, db } from '../db/client';
import { log } from '../log/log';

type Options = Readonly<{ url: string; jobs: readonly Job[] }>;
export type Job = Readonly<{
  name: string;
  /** On what: every line in the outbox, or only the clock. */
  on: 'outbox' | 'clock';
  run: (db: Db, now: Date) => Promise<void>;
}>;

const everyMs = 15_000;
const gatherMs = 40;

/** Runs what happens beside the requests: on each line in the outbox (PostgreSQL wakes us), and every fifteen seconds. */
export async function startJobs({ url, jobs }: Options): Promise<Readonly<{ stop: () => Promise<void> }>> {
  let stopped = false;
  let waking: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();

  const runAll = (which: (job: Job) => boolean) => {
    running = running.then(async () => {
      for (const job of jobs.filter(which)) {
        if (stopped) return;
        await job.run(db(), new Date()).catch((error: unknown) => {
          log().error({ job: job.name, err: error }, 'job failed');
        });
      }
    });
  };
  const wake = () => {
    waking ??= setTimeout(() => {
      waking = null;
      runAll((job) => job.on === 'outbox');
    }, gatherMs);
  };

  let listener: pg.Client | null = null;
  const listen = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: url, application_name: 'samspel-jobs' });
    client.on('notification', wake);
    client.on('error', () => undefined);
    client.on('end', () => {
      if (!stopped) setTimeout(() => void listen().catch(() => undefined), 2_000);
    });
    await client.connect();
    await client.query('listen samspel_outbox');
    listener = client;
    wake();
  };
  await listen();
  const timer = setInterval(() => runAll(() => true), everyMs);
  runAll(() => true);
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      if (waking) clearTimeout(waking);
      await running.catch(() => undefined);
      await listener?.end().catch(() => undefined);
    },
  };
}
