import type { Command } from 'commander';
import { backUp, restore } from '@/server/adapters/db/backup';
import { openDatabase } from '@/server/adapters/db/start-database';
import { print } from '../terminal';

const forms = { pg_dump: 'in the form of pg_dump', plain: 'in the plain form (docs/operate.md)' } as const;

async function onDatabase(run: (url: string) => Promise<void>): Promise<void> {
  const { url, stop } = await openDatabase();
  try {
    await run(url);
  } finally {
    await stop();
  }
}

export function addBackupCommands(program: Command): void {
  program
    .command('backup <file>')
    .description('Write everything that cannot be built again to a file, while people go on working.')
    .action((file: string) =>
      onDatabase(async (url) => {
        const form = await backUp(url, file);
        print(`Written to ${file}, ${forms[form]}.`);
      }),
    );
  program
    .command('restore <file>')
    .description('Make an empty database what a backup says; stop the server first.')
    .option('--replace', 'throw away what the database holds now', false)
    .action((file: string, { replace }: { replace: boolean }) =>
      onDatabase(async (url) => {
        const form = await restore(url, file, { replace });
        print(`Restored from ${file}, ${forms[form]}.`);
      }),
    );
}
