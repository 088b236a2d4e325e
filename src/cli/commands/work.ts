import type { Command } from 'commander';
import { databaseUrl, env } from '@/env';
import { startWork } from '@/server/start-work';
import { print, toldToStop } from '../terminal';
import { withDatabase } from '../with-database';

export function addWorkCommand(program: Command): void {
  program
    .command('work')
    .description('Do what happens beside the requests (closing, mail, indexing) in a process of its own.')
    .action(() => {
      const stopped = toldToStop();
      return withDatabase(async (db) => {
        env();
        const work = await startWork(db, databaseUrl());
        print('Samspel works. Stop it with Ctrl-C: what is in hand is finished first.');
        await stopped;
        await work.stop();
      });
    });
}
