import type { Command } from 'commander';
import { print } from '../terminal';
import { withDatabase } from '../with-database';

export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('Apply pending migrations (also done at every start).')
    .action(() =>
      withDatabase(async (_db, { migrated }) => {
        print(migrated.length === 0 ? 'Nothing to apply.' : `Applied: ${migrated.join(', ')}`);
      }),
    );
}
