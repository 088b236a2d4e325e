import { databaseClock } from '@/server/adapters/db/clock';
import type { Command } from 'commander';
import { system } from '@/domain/access/actor';
import { ensurePerson } from '@/server/access/ensure-person';
import { print } from '../terminal';
import { withDatabase } from '../with-database';

/** The very first administrator: after that, administrators name each other on the page for people. */
export function addAdministratorCommand(program: Command): void {
  program
    .command('administrator')
    .description('Make the owner of an address administrator, also before the first sign-in.')
    .argument('<email>')
    .action((email: string) =>
      withDatabase(async (db) => {
        await ensurePerson(
          { db, actor: system, now: new Date(), clock: databaseClock },
          { email, roles: ['administrator'] },
        );
        print(`${email} is an administrator.`);
      }),
    );
}
