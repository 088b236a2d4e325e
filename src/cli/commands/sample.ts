import type { Command } from 'commander';
import { importFoundation, importSample } from '@/server/import/import-sample';
import { print, startProgress } from '../terminal';
import { withDatabase } from '../with-database';

export function addSampleCommand(program: Command): void {
  program
    .command('sample')
    .description('Read in the sample data of the demo; running it again changes nothing.')
    .action(() =>
      withDatabase(async (db) => {
        const progress = startProgress('Sample data', { quiet: false });
        const { skills, layWords } = await importFoundation(db, new Date());
        await importSample(db, new Date(), ({ done, total }) => progress.update(done, total));
        progress.stop();
        print(`Put in place: ${skills.created} skills, ${layWords.created} everyday words.`);
        print(`${await db.organisation.count()} organisations and ${await db.challenge.count()} challenges are here.`);
      }),
    );
}
