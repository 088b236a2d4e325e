import { randomUUID } from 'node:crypto';
import { languages } from '@/domain/shared/language';
import type { Db, Tx } from '../adapters/db/client';
import { insertRows } from '../adapters/db/insert-rows';
import { columnsOf, contentOf, contentSelect } from '../organisation/organisation-content';
import { tellOutbox } from '../tell-outbox';
import type { CheckedOrganisation } from './check-organisation-row';
import { takeFreeSlug } from './free-slug';
import type { ImportOptions } from './import-report';

export type NewOrganisation = CheckedOrganisation & Readonly<{ externalId: string }>;
export type ReplacedOrganisation = CheckedOrganisation & Readonly<{ id: string }>;
type Batch = Readonly<{ created: readonly NewOrganisation[]; updated: readonly ReplacedOrganisation[] }>;

/** What stands here under the external ids of a batch. */
export async function loadExisting(db: Db, externalIds: readonly string[]) {
  const rows = await db.organisation.findMany({
    where: { externalId: { in: [...externalIds] } },
    select: {
      id: true,
      externalId: true,
      ...contentSelect,
      references: {
        select: { language: true, title: true, text: true, year: true, url: true },
        orderBy: { position: 'asc' },
      },
    },
  });
  return new Map(
    rows.map((row) => {
      const content = contentOf(row);
      return [row.externalId ?? '', { id: row.id, content, written: { content, references: row.references } }];
    }),
  );
}

/** Saves a batch with a handful of statements, whatever its size, with its audit rows and what it tells the outbox. */
export async function saveBatch(tx: Tx, { created, updated }: Batch, options: ImportOptions): Promise<void> {
  const made = await create(tx, created, options);
  const replaced = updated.map(({ id }) => id);
  const of = { where: { organisationId: { in: replaced } } };
  if (replaced.length > 0) {
    await tx.organisationText.deleteMany(of);
    await tx.organisationTheme.deleteMany(of);
    await tx.organisationSkill.deleteMany(of);
    await tx.reference.deleteMany(of);
  }
  for (const { id, content } of updated) {
    const data = { ...columnsOf(content), version: { increment: 1 } };
    await tx.organisation.update({ where: { id }, data, select: { id: true } });
  }
  await createLines(tx, [...made, ...updated]);
  const at = options.now;
  const ids = [...made.map(({ id }) => id), ...replaced];
  const audit = { at, action: 'organisation.import', noun: 'organisation' };
  await insertRows(
    tx,
    'AuditEntry',
    ids.map((nounId) => ({ ...audit, nounId })),
  );
  await tellOutbox(
    tx,
    at,
    ids.map((nounId) => ({ topic: 'organisation.changed', nounId })),
  );
}

/** The organisations themselves, each under a free address made of its name. */
async function create(
  tx: Tx,
  created: readonly NewOrganisation[],
  { isSample, now }: ImportOptions,
): Promise<ReplacedOrganisation[]> {
  if (created.length === 0) return [];
  const taken = new Set((await tx.organisation.findMany({ select: { slug: true } })).map(({ slug }) => slug));
  const made = created.map((one) => ({ ...one, id: randomUUID() }));
  await insertRows(
    tx,
    'Organisation',
    made.map(({ id, externalId, content }) => ({
      id,
      externalId,
      slug: takeFreeSlug(content.name, { fallback: 'organisation', taken }),
      isSample,
      kind: content.kind,
      ...columnsOf(content),
      // The enum's own word in the database is the domain's ("1-9"); only the client has another.
      size: content.size,
      createdAt: now,
      updatedAt: now,
      version: 0,
    })),
  );
  return made;
}

async function createLines(tx: Tx, organisations: readonly ReplacedOrganisation[]): Promise<void> {
  const each = <T>(lines: (one: ReplacedOrganisation) => readonly T[]) =>
    organisations.flatMap((one) => lines(one).map((line) => ({ organisationId: one.id, ...line })));
  const texts = each(({ content }) => languages.map((language) => ({ language, ...content.texts[language] })));
  const themes = each(({ content }) => content.themes.map((themeKey) => ({ themeKey })));
  const skills = each(({ content }) => content.skills.map(({ skill, level }) => ({ skillKey: skill, level })));
  const references = each((one) =>
    one.references.map((reference, position) => ({ id: randomUUID(), position, ...reference })),
  );
  await insertRows(tx, 'OrganisationText', texts);
  await insertRows(tx, 'OrganisationTheme', themes);
  await insertRows(tx, 'OrganisationSkill', skills);
  await insertRows(tx, 'Reference', references);
}
