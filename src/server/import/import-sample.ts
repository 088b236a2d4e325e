import { readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { centreRoles, membershipRoles } from '@/domain/access/actor';
import { languages } from '@/domain/shared/language';
import type { Db } from '../adapters/db/client';
import { importChallenges } from './import-challenges';
import { importLayWords } from './import-lay-words';
import { importOrganisations } from './import-organisations';
import type { ImportOptions, ImportReport } from './import-report';
import { importSampleContacts } from './import-sample-contacts';
import { importSampleProposals } from './import-sample-proposals';
import { importTaxonomyCore } from './import-taxonomy-core';
import { importThemes, importUnGoals } from './import-themes';
import { type Row, readRows } from './read-rows';

const seed = (...parts: string[]) => path.resolve('prisma/seed', ...parts);

type Foundation = Readonly<{ skills: ImportReport; layWords: ImportReport }>;

/**
 * What every installation begins with: themes, UN goals, the core taxonomy and everyday words; says how many were added.
 * Safe to run at every start.
 */
export async function importFoundation(db: Db, now: Date): Promise<Foundation> {
  await importThemes(db, await readRows(seed('themes.json')));
  await importUnGoals(db, await readRows(seed('un-goals.json')));
  const core = await readRows(seed('taxonomy-core.json'));
  const skills = await importTaxonomyCore(db, core, { dryRun: false, now, isSample: false });
  return { skills, layWords: await importLayWords(db, await readRows(seed('lay-words.json')), now) };
}

type Step = Readonly<{ name: string; done: number; total: number }>;

/** The demo's content, all marked as sample data: units, solvers, challenges, people, proposals. Idempotent. */
export async function importSample(db: Db, now: Date, onStep: (step: Step) => void = () => undefined): Promise<void> {
  const files = readdirSync(seed('sample')).sort();
  const run = async (
    prefix: string,
    importer: (db: Db, rows: readonly Row[], options: ImportOptions) => Promise<ImportReport>,
  ) => {
    const rows: Row[] = [];
    for (const file of files.filter((name) => name.startsWith(prefix)))
      rows.push(...(await readRows(seed('sample', file))));
    const onProgress = (done: number, total: number) => onStep({ name: prefix, done, total });
    const report = await importer(db, rows, { dryRun: false, now, isSample: true, onlyNew: true, onProgress });
    const [first] = report.errors;
    if (first) throw new Error(`Sample data ${prefix}, row ${first.row}, ${first.field}: ${first.sentence}`);
  };
  await run('units', importOrganisations);
  await run('solvers', importOrganisations);
  await run('challenges', importChallenges);
  await importPeople(db, await readRows(seed('sample', 'people.json')));
  await importSampleContacts(db);
  await importSampleProposals(db, await readRows(seed('sample', 'proposals.json')), now);
  await nameAuthors(db);
}

const personRow = z.object({
  externalId: z.string().min(1),
  name: z.string().min(1),
  email: z.email(),
  language: z.enum(languages),
  memberships: z.array(z.object({ organisation: z.string(), roles: z.array(z.enum(membershipRoles)).min(1) })),
  centreRoles: z.array(z.enum(centreRoles)),
  about: z.object({ sv: z.string(), en: z.string() }),
});

async function importPeople(db: Db, rows: readonly Row[]): Promise<void> {
  for (const raw of rows) {
    const { memberships, externalId, ...person } = personRow.parse(raw);
    const { id: userId } = await db.user.upsert({
      where: { externalId },
      create: { externalId, ...person, isSample: true },
      update: { about: person.about },
      select: { id: true },
    });
    for (const { organisation, roles } of memberships) {
      const { id: organisationId } = await db.organisation.findUniqueOrThrow({
        where: { externalId: organisation },
        select: { id: true },
      });
      await db.membership.upsert({
        where: { userId_organisationId: { userId, organisationId } },
        create: { userId, organisationId, roles },
        update: {},
        select: { userId: true },
      });
    }
  }
}

/** Sample challenges get an author and another person as approver, where their unit has both. */
async function nameAuthors(db: Db): Promise<void> {
  const members = await db.membership.findMany({
    where: { user: { isSample: true } },
    select: { userId: true, organisationId: true, roles: true },
  });
  for (const unitId of new Set(members.map((member) => member.organisationId))) {
    const here = members.filter((member) => member.organisationId === unitId);
    const author = here.find((member) => member.roles.includes('editor'));
    const approver = here.find((member) => member.roles.includes('approver') && member.userId !== author?.userId);
    if (!author) continue;
    const ofUnit = { unitId, isSample: true, authorId: null };
    await db.challenge.updateMany({ where: ofUnit, data: { authorId: author.userId } });
    if (!approver) continue;
    const live = { unitId, isSample: true, approverId: null, publishedAt: { not: null } };
    await db.challenge.updateMany({ where: live, data: { approverId: approver.userId } });
  }
}
