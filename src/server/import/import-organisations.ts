import type { Db } from '../adapters/db/client';
import { checkOrganisationRow } from './check-organisation-row';
import { fingerprint } from './fingerprint';
import { noteKeptDrafts } from './kept-drafts';
import { type ImportOptions, type ImportReport, ImportTally } from './import-report';
import { type OrganisationRow, organisationRow } from './organisation-row';
import type { Row } from './read-rows';
import { knownKeys, parseRows } from './row-checks';
import { loadExisting, type NewOrganisation, type ReplacedOrganisation, saveBatch } from './save-organisations';
import { faultOf } from './row-faults';

/** How many rows share a transaction: a batch is saved whole or not at all, and one that fails is read in again. */
const batchSize = 500;
const patience = { maxWait: 30_000, timeout: 120_000 } as const;

type Numbered = Readonly<{ row: number; value: OrganisationRow }>;
type Sorted = { created: NewOrganisation[]; updated: ReplacedOrganisation[] };

/** Creates or updates organisations by external id; a row that is the same as before changes nothing. */
export async function importOrganisations(db: Db, rows: readonly Row[], options: ImportOptions): Promise<ImportReport> {
  const tally = new ImportTally();
  const parsed = parseRows(organisationRow, rows, tally);
  const sort = await sorter(db, options, tally);
  for (let at = 0; at < parsed.length; at += batchSize) {
    options.onProgress?.(at, parsed.length);
    const sorted = await sort(parsed.slice(at, at + batchSize));
    const ids = sorted.updated.map(({ id }) => id);
    tally.note(await noteKeptDrafts(db, ids));
    if (options.dryRun || sorted.created.length + sorted.updated.length === 0) continue;
    await db.$transaction((tx) => saveBatch(tx, sorted, options), patience);
  }
  options.onProgress?.(parsed.length, parsed.length);
  return tally.report(rows.length, options.dryRun);
}

/** Sorts a batch of rows into new, changed, the same and refused: one question to the database for each batch. */
async function sorter(db: Db, { now, onlyNew = false }: ImportOptions, tally: ImportTally) {
  const known = await knownKeys(db);
  const holders = await listNumbers(db);
  return async (batch: readonly Numbered[]): Promise<Sorted> => {
    const sorted: Sorted = { created: [], updated: [] };
    const here = await loadExisting(
      db,
      batch.map(({ value }) => value.externalId),
    );
    for (const { row, value } of batch) {
      const { externalId } = value;
      const existing = here.get(externalId);
      if (existing && onlyNew) {
        tally.add('unchanged');
        continue;
      }
      const checked = checkOrganisationRow(value, { known, now, existing });
      const faults = checked.ok ? [] : [...checked.error];
      const number = checked.ok ? checked.value.content.registrationNumber : null;
      if (number !== null && (holders.get(number) ?? externalId) !== externalId)
        faults.push(faultOf({ code: 'organisation_number_taken', field: 'registrationNumber' }));
      for (const fault of faults) tally.fail({ row, ...fault });
      if (!checked.ok || faults.length > 0) continue;
      if (number !== null) holders.set(number, externalId);
      if (!existing) sorted.created.push({ externalId, ...checked.value });
      else if (fingerprint(existing.written) !== fingerprint(checked.value))
        sorted.updated.push({ id: existing.id, ...checked.value });
      tally.add(existing ? (sorted.updated.at(-1)?.id === existing.id ? 'updated' : 'unchanged') : 'created');
    }
    return sorted;
  };
}

/** Which organisation has each registration number: by its external id, or one that no file can have. */
async function listNumbers(db: Db): Promise<Map<string, string>> {
  const rows = await db.organisation.findMany({
    where: { registrationNumber: { not: null } },
    select: { registrationNumber: true, externalId: true },
  });
  return new Map(rows.map(({ registrationNumber, externalId }) => [registrationNumber ?? '', externalId ?? '']));
}
