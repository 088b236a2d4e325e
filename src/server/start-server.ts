import { existsSync } from 'node:fs';
import next from 'next';
import { databaseUrl, env } from '@/env';
import { jobs } from './app';
import { startJobs } from './adapters/jobs/start-jobs';
import { createFrontServer } from './adapters/http/front-server';
import { db } from './adapters/db/client';
import { isPublicTopic } from './event-readers';
import { log } from './adapters/log/log';
import { matchEngine } from './match/match-engine';
import { searchEngine } from './search/search-engine';
import { skillIndex } from './taxonomy/skill-index';

export type RunningServer = Readonly<{ address: string; stop: () => Promise<void> }>;

/** Starts pages, API and jobs in this process; the database already runs. Throws when the port is taken. */
export async function startServer({ dev }: Readonly<{ dev: boolean }>): Promise<RunningServer> {
  const { HOST, PORT, PUBLIC_URL } = env();
  if (!dev && !existsSync('.next/BUILD_ID')) throw new Error('There is no build yet: run `npm run build` first.');
  // Prepared before the first visitor comes, not while one waits.
  await Promise.all([matchEngine(db(), new Date()), warmSearch()]);
  const app = next({ dev, hostname: HOST, port: PORT });
  await app.prepare();
  const pages = app.getRequestHandler();
  const front = createFrontServer({ handler: (req, res) => pages(req, res), secure: PUBLIC_URL.startsWith('https:') });
  await new Promise<void>((resolve, reject) => {
    front.server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${PORT} is taken: set PORT to another one.`) : error),
    );
    front.server.listen(PORT, HOST, resolve);
  });
  // Only what a visitor could see: any other line must leave no trace in how fast a page comes.
  const onTopic = (topic: string) => {
    if (isPublicTopic(topic)) front.forgetPages();
  };
  const running = await startJobs({ url: databaseUrl(), jobs, onTopic, onReconnected: front.forgetPages });
  log().info({ address: PUBLIC_URL }, 'samspel is running');
  return {
    address: PUBLIC_URL,
    stop: async () => {
      await running.stop();
      front.server.closeAllConnections();
      await new Promise((resolve) => front.server.close(resolve));
      await app.close();
    },
  };
}

async function warmSearch(): Promise<void> {
  await skillIndex(db(), new Date());
  // A search server that is away is no reason not to start: lists then come from the database.
  await searchEngine(db(), new Date()).catch(() => undefined);
}
