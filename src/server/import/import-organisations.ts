import Organisationsnummer from 'organisationsnummer';
import type { Db, Tx } from '../adapters/db/client';
import { storedSize } from '../organisation/organisation-size';
import { fingerprint } from './fingerprint';
import { freeSlug } from './free-slug';
import { type ImportOptions, type ImportReport, ImportTally, type Outcome } from './import-report';
import { type OrganisationRow, organisationRow } from './organisation-row';
import type { Row } from './read-rows';
import { knownKeys, parseRows, unknownKeys } from './row-checks';
import { tellOutbox } from '../tell-outbox';

/** Creates or updates organisations by external id; a row that is the same as before changes nothing. */
export async function importOrganisations(db: Db, rows: readonly Row[], options: ImportOptions): Promise<ImportReport> {
  const tally = new ImportTally();
  const known = await knownKeys(db);
  const good = parseRows(organisationRow, rows, tally).filter(({ row, value }) => {
    const strangers = unknownKeys(known, { themes: value.themes, skills: value.skills.map((skill) => skill.key) });
    for (const stranger of strangers) tally.fail({ row, ...stranger });
    return strangers.length === 0;
  });
  for (const [done, { value }] of good.entries()) {
    options.onProgress?.(done, good.length);
    tally.add(await saveRow(db, value, options));
  }
  options.onProgress?.(good.length, good.length);
  return tally.report(rows.length, options.dryRun);
}

const columns = (row: OrganisationRow) => ({
  kind: row.kind,
  name: row.name,
  registrationNumber: row.registrationNumber && Organisationsnummer.parse(row.registrationNumber).format(false),
  website: row.website,
  place: row.place,
  size: row.size && storedSize(row.size),
  maturity: row.maturity,
  capacityMonths: row.capacityMonths,
});

async function saveRow(
  db: Db,
  row: OrganisationRow,
  { dryRun, now, isSample, onlyNew }: ImportOptions,
): Promise<Outcome> {
  const found = await db.organisation.findUnique({
    where: { externalId: row.externalId },
    select: {
      id: true,
      kind: true,
      name: true,
      registrationNumber: true,
      website: true,
      place: true,
      size: true,
      maturity: true,
      capacityMonths: true,
      texts: { select: { language: true, summary: true, offer: true }, orderBy: { language: 'asc' } },
      themes: { select: { themeKey: true }, orderBy: { themeKey: 'asc' } },
      skills: { select: { skillKey: true, level: true }, orderBy: { skillKey: 'asc' } },
      references: {
        select: { language: true, title: true, text: true, year: true, url: true },
        orderBy: { position: 'asc' },
      },
    },
  });
  const parts = partsOf(row);
  if (found) {
    if (onlyNew) return 'unchanged';
    const { id, ...before } = found;
    if (fingerprint({ ...before }) === fingerprint({ ...columns(row), ...parts })) return 'unchanged';
    if (!dryRun) await db.$transaction((tx) => update(tx, id, { row, now }));
    return 'updated';
  }
  if (!dryRun) await db.$transaction((tx) => create(tx, row, { now, isSample }));
  return 'created';
}

const partsOf = (row: OrganisationRow) => ({
  texts: (['sv', 'en'] as const).map((language) => ({ language, ...row[language] })),
  themes: [...new Set(row.themes)].sort().map((themeKey) => ({ themeKey })),
  skills: [...new Map(row.skills.map((skill) => [skill.key, skill['level']])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([skillKey, level]) => ({ skillKey, level: level as 'basic' | 'experienced' | 'expert' })),
  references: row.references,
});

const lines = (row: OrganisationRow) => {
  const parts = partsOf(row);
  return {
    texts: { create: parts.texts },
    themes: { create: parts.themes },
    skills: { create: parts.skills },
    references: { create: parts.references.map((reference, position) => ({ ...reference, position })) },
  };
};

async function create(tx: Tx, row: OrganisationRow, { now, isSample }: Pick<ImportOptions, 'now' | 'isSample'>) {
  const slug = await freeSlug(row.name, {
    fallback: 'organisation',
    listTaken: async (base) => {
      const taken = await tx.organisation.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
      return taken.map((one) => one.slug);
    },
  });
  const data = { externalId: row.externalId, slug, isSample, ...columns(row), ...lines(row) };
  const { id } = await tx.organisation.create({ data, select: { id: true } });
  await tell(tx, id, now);
}

async function update(tx: Tx, id: string, { row, now }: Readonly<{ row: OrganisationRow; now: Date }>) {
  const of = { where: { organisationId: id } };
  await tx.organisationText.deleteMany(of);
  await tx.organisationTheme.deleteMany(of);
  await tx.organisationSkill.deleteMany(of);
  await tx.reference.deleteMany(of);
  const data = { ...columns(row), ...lines(row), version: { increment: 1 } };
  await tx.organisation.update({ where: { id }, data, select: { id: true } });
  await tell(tx, id, now);
}

async function tell(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.auditEntry.create({
    data: { at: now, action: 'organisation.import', noun: 'organisation', nounId: id },
    select: { id: true },
  });
  await tellOutbox(tx, now, [{ topic: 'organisation.changed', nounId: id }]);
}
