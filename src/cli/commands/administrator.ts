import type { Command } from 'commander';
import { system } from '@/domain/access/actor';
import { print, UserError } from '../terminal';
import { withDatabase } from '../with-database';

/** The very first administrator: after that, administrators name each other on the page for people. */
export function addAdministratorCommand(program: Command): void {
  program
    .command('administrator')
    .description('Give someone who has signed in the role of administrator.')
    .argument('<email>')
    .action((email: string) =>
      withDatabase(async (db) => {
        const now = new Date();
        const person = await db.user.findUnique({
          where: { email: email.trim().toLowerCase() },
          select: { id: true, centreRoles: true },
        });
        if (!person) throw new UserError(`Nobody with the address ${email} has signed in yet.`);
        if (!person.centreRoles.includes('administrator'))
          await db.$transaction([
            db.user.update({
              where: { id: person.id },
              data: { centreRoles: [...person.centreRoles, 'administrator'] },
              select: { id: true },
            }),
            db.auditEntry.create({
              data: { at: now, action: `access.name-administrator.${system.kind}`, noun: 'access', nounId: person.id },
              select: { id: true },
            }),
          ]);
        print(`${email} is an administrator.`);
      }),
    );
}
