import type { Command } from 'commander';
import type { Db } from '@/server/adapters/db/client';
import { importChallenges } from '@/server/import/import-challenges';
import { type EscoReport, importEsco } from '@/server/import/import-esco';
import { isEscoPath, readEsco } from '@/server/import/import-esco-source';
import { importOrganisations } from '@/server/import/import-organisations';
import type { ImportOptions, ImportReport } from '@/server/import/import-report';
import { importFoundation } from '@/server/import/import-sample';
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

/** What to read and how: the official ESCO files have a reader of their own. */
async function open(kind: string, file: string): Promise<(db: Db, options: ImportOptions) => Promise<ImportReport>> {
  const importer = importers[kind];
  if (!importer) throw new UserError(`There is no import of "${kind}": choose ${Object.keys(importers).join(', ')}.`);
  if (kind === 'taxonomy' && (await isEscoPath(file))) {
    const source = await readEsco([file]);
    return (db, options) => importEsco(db, source, options);
  }
  const rows = await readRows(file);
  return (db, options) => importer(db, rows, options);
}

async function run(kind: string, file: string, { dryRun, json }: Flags): Promise<void> {
  const read = await open(kind, file);
  await withDatabase(async (db) => {
    await importFoundation(db, new Date());
    const begun = performance.now();
    const progress = startProgress(kind, { quiet: json });
    const report = await read(db, { dryRun, now: new Date(), isSample: false, onProgress: progress.update });
    progress.stop();
    if (json) printJson(report);
    else show(report, (performance.now() - begun) / 1000);
    if (report.errors.length > 0) process.exitCode = exitCodes.refused;
  });
}

function show(report: ImportReport | EscoReport, seconds: number): void {
  if ('notes' in report) for (const note of report.notes) print(note);
  for (const { row, field, sentence } of report.errors) print(`Row ${row}, ${field}: ${sentence}`);
  const counts = `${report.created} created, ${report.updated} updated, ${report.unchanged} unchanged`;
  const dry = report.dryRun ? 'Dry run, nothing saved: ' : '';
  print(`${dry}${report.rows} rows: ${counts}, ${report.errors.length} errors, ${seconds.toFixed(1)} s.`);
}

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('Read in organisations, challenges or a taxonomy; rows are known again by their external id.')
    .argument('<kind>', 'organisations, challenges or taxonomy')
    .argument('<file>', 'a .csv or .json file (also .gz), or the folder of the official ESCO download')
    .option('--dry-run', 'check every row and save nothing', false)
    .option('--json', 'print the report for a machine', false)
    .action(run);
}
