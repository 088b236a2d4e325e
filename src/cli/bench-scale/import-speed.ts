import type { Db } from '@/server/adapters/db/client';
import { importOrganisations } from '@/server/import/import-organisations';
import { makeRows } from './solver-rows';

export type ImportSpeed = Readonly<{
  rows: number;
  /** Rows a second the first time, and when the same rows are read in again and change nothing. */
  created: number;
  unchanged: number;
  /** Says when the real texts are not there. */
  warning: string | null;
}>;

/** How fast the importer itself takes in so many organisations, into a database that holds the foundation. */
export async function measureImport(
  db: Db,
  { data, rows: wanted }: Readonly<{ data: string; rows: number }>,
): Promise<ImportSpeed> {
  const skills = (await db.skill.findMany({ select: { key: true }, orderBy: { key: 'asc' } })).map(({ key }) => key);
  const { rows, warning } = makeRows({ data, prefix: 'import-speed', rows: wanted, skills });
  const run = async (expected: 'created' | 'unchanged') => {
    const begun = performance.now();
    const report = await importOrganisations(db, rows, { dryRun: false, now: new Date(), isSample: false });
    const [fault] = report.errors;
    if (fault) throw new Error(`Row ${fault.row}, ${fault.field}: ${fault.sentence}`);
    if (report[expected] !== rows.length) throw new Error(`${report[expected]} ${expected} of ${rows.length} rows`);
    return rows.length / ((performance.now() - begun) / 1000);
  };
  return { rows: rows.length, created: await run('created'), unchanged: await run('unchanged'), warning };
}
