import { existsSync } from 'node:fs';
import next from 'next';
import { databaseUrl, env } from '@/env';
import { nextPublicMoment } from './app';
import { createFrontServer } from './adapters/http/front-server';
import { followPublicVersion } from './adapters/http/public-version';
import { db } from './adapters/db/client';
import { startIndexThreads } from './index-thread/start-index-threads';
import { limitsOf } from './adapters/limits/limits';
import { log } from './adapters/log/log';
import { followPublicChanges } from './live/follow-public-changes';
import { startWork } from './start-work';
import { countPage } from './trpc/count-page';

/** A small installation is ready before the first visitor comes; a large one answers without its indexes until then. */
const small = { solvers: 1_000, patienceMs: 60_000 } as const;
const patienceMs = 4_000;

export type RunningServer = Readonly<{ address: string; stop: () => Promise<void> }>;

/** How long a stop waits for what is being answered: milliseconds. Whoever stops us is to wait a little longer. */
const maxStopMs = 25_000;

/** Starts pages, API and jobs in this process; the database already runs. Throws when the port is taken. */
export async function startServer({ dev }: Readonly<{ dev: boolean }>): Promise<RunningServer> {
  const { HOST, PORT, PUBLIC_URL } = env();
  if (!dev && !existsSync('.next/BUILD_ID')) throw new Error('There is no build yet: run `npm run build` first.');
  let timesReady = 0;
  const threads = startIndexThreads({ db: db(), url: databaseUrl(), onReady: () => void (timesReady += 1) });
  const app = next({ dev, hostname: HOST, port: PORT });
  const isSmall = (await db().organisation.count()) < small.solvers;
  await Promise.all([app.prepare(), threads.waitFor(isSmall ? small.patienceMs : patienceMs)]);
  const pages = app.getRequestHandler();
  const followed = followPublicVersion(databaseUrl());
  const live = await followPublicChanges(db(), databaseUrl());
  const front = createFrontServer({
    handler: (req, res) => pages(req, res),
    secure: PUBLIC_URL.startsWith('https:'),
    countPage: countPage(() => limitsOf(db())),
    pages: {
      // A page that was made while an index was missing says so, and must not stay when the index is there.
      version: async () => `${await followed.version()}/${timesReady}`,
      nextChange: (now) => nextPublicMoment(db(), now),
    },
  });
  await new Promise<void>((resolve, reject) => {
    front.server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${PORT} is taken: set PORT to another one.`) : error),
    );
    front.server.listen(PORT, HOST, resolve);
  });
  const work = env().JOBS === 'inside' ? await startWork(db(), databaseUrl()) : null;
  log().info({ address: PUBLIC_URL }, 'samspel is running');
  return {
    address: PUBLIC_URL,
    stop: async () => {
      // What was asked for before is answered, with everything that an answer needs still there.
      await front.stop(maxStopMs);
      await work?.stop();
      await followed.stop();
      await live.stop();
      await app.close();
      await threads.stop();
    },
  };
}
