import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
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

/**
 * How long the start waits for the indexes before the first page is answered without them: a small installation's are
 * usually there by then, a large one's take longer than anybody should wait.
 */
const patience = { small: { solvers: 1_000, ms: 8_000 }, largeMs: 2_000 } as const;

export type RunningServer = Readonly<{ address: string; stop: () => Promise<void> }>;

/** How long a stop waits for what is being answered: milliseconds. Whoever stops us is to wait a little longer. */
const maxStopMs = 25_000;

/** Starts pages, API and jobs in this process; the database already runs. Throws when the port is taken. */
export async function startServer({ dev }: Readonly<{ dev: boolean }>): Promise<RunningServer> {
  const { HOST, PORT, PUBLIC_URL } = env();
  if (!dev && !existsSync('.next/BUILD_ID')) throw new Error('There is no build yet: run `npm run build` first.');
  let timesReady = 0;
  const threads = startIndexThreads({ db: db(), url: databaseUrl(), onReady: () => void (timesReady += 1) });
  const started: Started = { threads };
  try {
    const app = next({ dev, hostname: HOST, port: PORT });
    started.app = { stop: () => app.close() };
    const isSmall = (await db().organisation.count()) < patience.small.solvers;
    await Promise.all([app.prepare(), threads.waitFor(isSmall ? patience.small.ms : patience.largeMs)]);
    const pages = app.getRequestHandler();
    const followed = followPublicVersion(databaseUrl());
    started.followed = followed;
    started.live = await followPublicChanges(db(), databaseUrl());
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
    await listen(front.server, { HOST, PORT });
    started.front = { stop: () => front.stop(maxStopMs) };
    if (env().JOBS === 'inside') started.work = await startWork(db(), databaseUrl());
  } catch (error) {
    await stopAll(started);
    throw error;
  }
  log().info({ address: PUBLIC_URL }, 'samspel is running');
  return { address: PUBLIC_URL, stop: () => stopAll(started) };
}

type Part = Readonly<{ stop: () => Promise<unknown> }>;
type Started = { front?: Part; work?: Part; followed?: Part; live?: Part; app?: Part; threads: Part };

/** What was asked for before is answered, with everything that an answer needs still there. */
async function stopAll({ front, work, followed, live, app, threads }: Started): Promise<void> {
  for (const part of [front, work, followed, live, app, threads]) await part?.stop();
}

const listen = (server: Server, { HOST, PORT }: Readonly<{ HOST: string; PORT: number }>) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${PORT} is taken: set PORT to another one.`) : error),
    );
    server.listen(PORT, HOST, resolve);
  });
