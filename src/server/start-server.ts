import { existsSync } from 'node:fs';
import next from 'next';
import { databaseUrl, env } from '@/env';
import { jobs, nextPublicMoment } from './app';
import { startJobs } from './adapters/jobs/start-jobs';
import { createFrontServer } from './adapters/http/front-server';
import { followPublicVersion } from './adapters/http/public-version';
import { db } from './adapters/db/client';
import { log } from './adapters/log/log';
import { matchEngine } from './match/match-engine';
import { searchEngine } from './search/search-engine';
import { skillIndex } from './taxonomy/skill-index';

export type RunningServer = Readonly<{ address: string; stop: () => Promise<void> }>;

/** How long a stop waits for what is being answered: milliseconds. Whoever stops us is to wait a little longer. */
const maxStopMs = 25_000;

/** Starts pages, API and jobs in this process; the database already runs. Throws when the port is taken. */
export async function startServer({ dev }: Readonly<{ dev: boolean }>): Promise<RunningServer> {
  const { HOST, PORT, PUBLIC_URL } = env();
  if (!dev && !existsSync('.next/BUILD_ID')) throw new Error('There is no build yet: run `npm run build` first.');
  // Prepared before the first visitor comes, not while one waits.
  await Promise.all([matchEngine(db(), new Date()), warmSearch()]);
  const app = next({ dev, hostname: HOST, port: PORT });
  await app.prepare();
  const pages = app.getRequestHandler();
  const followed = followPublicVersion(databaseUrl());
  const front = createFrontServer({
    handler: (req, res) => pages(req, res),
    secure: PUBLIC_URL.startsWith('https:'),
    pages: { version: followed.version, nextChange: (now) => nextPublicMoment(db(), now) },
  });
  await new Promise<void>((resolve, reject) => {
    front.server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${PORT} is taken: set PORT to another one.`) : error),
    );
    front.server.listen(PORT, HOST, resolve);
  });
  const running = await startJobs({ url: databaseUrl(), jobs });
  log().info({ address: PUBLIC_URL }, 'samspel is running');
  return {
    address: PUBLIC_URL,
    stop: async () => {
      // What was asked for before is answered, with everything that an answer needs still there.
      await front.stop(maxStopMs);
      await running.stop();
      await followed.stop();
      await app.close();
    },
  };
}

async function warmSearch(): Promise<void> {
  await skillIndex(db(), new Date());
  // A search server that is away is no reason not to start: lists then come from the database.
  await searchEngine(db(), new Date()).catch(() => undefined);
}
