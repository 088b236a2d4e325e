import type { Command } from 'commander';
import { env, setEnv } from '@/env';
import { db } from '@/server/adapters/db/client';
import { startDatabase } from '@/server/adapters/db/start-database';
import { importFoundation } from '@/server/import/import-sample';
import { print, toldToStop } from '../terminal';

/** Starts everything and stops it in order at Ctrl-C; used by `serve` and by `demo`. */
export async function serve({ dev, before }: Readonly<{ dev: boolean; before?: () => Promise<void> }>): Promise<void> {
  // Next reads NODE_ENV when it is loaded, so it is set before the module that loads Next.
  setEnv({ NODE_ENV: dev ? 'development' : 'production' });
  env();
  const stopped = toldToStop();
  const database = await startDatabase();
  setEnv({ NEXTAUTH_URL: env().PUBLIC_URL, NEXTAUTH_SECRET: env().AUTH_SECRET });
  if (database.migrated.length > 0) print(`Database: ${database.migrated.length} migrations applied.`);
  const { skills, layWords } = await importFoundation(db(), new Date());
  if (skills.created + layWords.created > 0)
    print(`Put in place: ${skills.created} skills, ${layWords.created} everyday words.`);
  await before?.();
  const { startServer } = await import('@/server/start-server');
  const server = await startServer({ dev }).catch(async (error: unknown) => {
    await db().$disconnect();
    await database.stop();
    throw error;
  });
  print(`\nSamspel: ${server.address}\n`);
  const stop = async () => {
    await server.stop();
    await db().$disconnect();
    await database.stop();
  };
  void stopped.then(stop).then(
    () => process.exit(0),
    (error: unknown) => {
      print(error instanceof Error ? error.message : String(error));
      process.exit(1);
    },
  );
}

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('Start pages, API and jobs (settings: see .env.example).')
    .option('--dev', 'with live reloading, for development', false)
    .action(({ dev }: { dev: boolean }) => serve({ dev }));
}
