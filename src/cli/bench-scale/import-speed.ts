import type { Db } from '@/server/adapters/db/client';
import { importOrganisations } from '@/server/import/import-organisations';
import type { Row } from '@/server/import/read-rows';
import { readSource } from '../bench-match/award-texts';
import { makeFrom } from '../bench-match/make-profiles';

export type ImportSpeed = Readonly<{
  rows: number;
  /** Rows a second the first time, and when the same rows are read in again and change nothing. */
  created: number;
  unchanged: number;
  /** Says when the real texts are not there. */
  warning: string | null;
}>;

/** Rows of a file of solvers, made of real texts; the same in every run. */
function makeRows(db: Readonly<{ skills: readonly string[]; data: string; rows: number }>) {
  const { source, warning } = readSource(db.data, 'prisma/seed/sample');
  const { profile } = makeFrom(source, db.skills);
  const rows = Array.from({ length: db.rows }, (_, number): Row => {
    const { kind, place, maturity, capacityMonths, themes, skills, works, passages } = profile(number);
    const [body = ''] = passages.map((passage) => passage.body);
    return {
      externalId: `import-speed-${number}`,
      kind,
      name: `Import speed ${number} AB`,
      place,
      maturity,
      capacityMonths,
      en: { summary: body.slice(0, 300), offer: body.slice(0, 4000) },
      themes,
      skills: skills.map(({ skill, level }) => ({ key: skill, level })),
      references: works.flatMap(({ year, passages: texts }) =>
        texts.map((text) => ({
          language: text.language,
          title: text.title.slice(0, 300) || 'untitled',
          text: text.body.slice(0, 8000) || 'untitled',
          year,
        })),
      ),
    };
  });
  return { rows, warning };
}

/** How fast the importer itself takes in so many organisations, into a database that holds the foundation. */
export async function measureImport(
  db: Db,
  { data, rows: wanted }: Readonly<{ data: string; rows: number }>,
): Promise<ImportSpeed> {
  const skills = (await db.skill.findMany({ select: { key: true }, orderBy: { key: 'asc' } })).map(({ key }) => key);
  const { rows, warning } = makeRows({ skills, data, rows: wanted });
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
