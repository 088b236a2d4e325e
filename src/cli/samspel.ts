import { Command } from 'commander';
import { addAdministratorCommand } from './commands/administrator';
import { addBackupCommands } from './commands/backup';
import { addDemoCommand } from './commands/demo';
import { addDoctorCommand } from './commands/doctor';
import { addImportCommand } from './commands/import';
import { addMigrateCommand } from './commands/migrate';
import { addRankCommand } from './commands/rank';
import { addReindexCommand } from './commands/reindex';
import { addSampleCommand } from './commands/sample';
import { addServeCommand } from './commands/serve';
import { addWorkCommand } from './commands/work';
import { failWithSentence } from './terminal';

const program = new Command('samspel')
  .description('Partner matching between a city’s challenges and those who can solve them.')
  .configureHelp({ sortSubcommands: true })
  .showHelpAfterError();

for (const add of [
  addServeCommand,
  addWorkCommand,
  addDemoCommand,
  addMigrateCommand,
  addBackupCommands,
  addImportCommand,
  addSampleCommand,
  addRankCommand,
  addReindexCommand,
  addDoctorCommand,
  addAdministratorCommand,
])
  add(program);

await program.parseAsync().catch(failWithSentence);
