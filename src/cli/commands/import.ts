import type { Command } from 'commander';
import type { Db } from '@/server/db/client';
import { importChallenges } from '@/server/import/import-challenges';
import { importOrganisations } from '@/server/import/import-organisations';
import type { ImportOptions, ImportReport } from '@/server/import/import-report';
import { importTaxonomyCore } from '@/server/import/import-taxonomy-core';
import { type Row, readRows } from '@/server/import/read-rows';
import { exitCodes, print, printJson, startProgress, UserError } from '../terminal';
import { withDatabase } from '../with-database';

type Importer = (db: Db, rows: readonly Row[], options: ImportOptions) => Promise<ImportReport>;
const importers: Readonly<Record<string, Importer>> = {
  organisations: importOrganisations,
  challenges: importChallenges,
  taxonomy: importTaxonomyCore,
};

type Flags = Readonly<{ dryRun: boolean; json: boolean }>;

async function run(kind: string, file: string, { dryRun, json }: Flags): Promise<void> {
  const importer = importers[kind];
  if (!importer) throw new UserError(`There is no import of "${kind}": choose ${Object.keys(importers).join(', ')}.`);
  const rows = await readRows(file);
  await withDatabase(async (db) => {
    const progress = startProgress(kind, { quiet: json });
    const options = { dryRun, now: new Date(), isSample: false, onProgress: progress.update };
    const report = await importer(db, rows, options);
    progress.stop();
    if (json) printJson(report);
    else show(report);
    if (report.errors.length > 0) process.exitCode = exitCodes.refused;
  });
}

function show(report: ImportReport): void {
  for (const { row, field, sentence } of report.errors) print(`Row ${row}, ${field}: ${sentence}`);
  const said = `${report.created} created, ${report.updated} updated, ${report.unchanged} unchanged`;
  print(
    `${report.dryRun ? 'Dry run, nothing saved: ' : ''}${report.rows} rows: ${said}, ${report.errors.length} errors.`,
  );
}

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('Read in organisations, challenges or a taxonomy; rows are known again by their external id.')
    .argument('<kind>', 'organisations, challenges or taxonomy')
    .argument('<file>', 'a .csv or .json file (also .gz)')
    .option('--dry-run', 'check every row and save nothing', false)
    .option('--json', 'print the report for a machine', false)
    .action(run);
}
