import type { Db, Tx } from '../adapters/db/client';
import { type CoreLink, type EscoPlan, type PlannedSkill, planEsco, type ExistingSkill } from './import-esco-plan';
import type { EscoSource } from './import-esco-source';
import { type ImportOptions, type ImportReport, ImportTally } from './import-report';
import { tellOutbox } from '../tell-outbox';
import { taxonomyChanged } from '../taxonomy/load-theme';

/** What an import of ESCO did, with sentences about what it left out. */
export type EscoReport = ImportReport & Readonly<{ notes: readonly string[] }>;

const batch = 2000;

/**
 * Grows the taxonomy around the core by ESCO's concepts. A concept that a core skill equals lends it its words; the
 * others become skills "esco-…" below their broader concepts. The same files again change nothing.
 */
export async function importEsco(db: Db, source: EscoSource, options: ImportOptions): Promise<EscoReport> {
  const tally = new ImportTally();
  for (const error of source.errors) tally.fail(error);
  const skills = await listExisting(db);
  const plan = planEsco(source, { skills, links: await listCoreLinks(db) });
  const grown = plan.grown.filter((skill) => hasChanged(tally, skills.get(skill.key), skill));
  const enriched = plan.enriched.filter((skill) => hasChanged(tally, skills.get(skill.key), skill));
  if (!options.dryRun && grown.length + enriched.length > 0) await save(db, { grown, enriched }, options);
  const total = source.concepts.size;
  options.onProgress?.(total, total);
  return { ...tally.report(source.rows, options.dryRun), notes: [...source.notes, ...notesOn(plan)] };
}

function notesOn({ enriched, nameless, lost }: EscoPlan): string[] {
  const notes: string[] = [];
  if (enriched.length > 0)
    notes.push(`Concepts that are skills of the core already, and lent them their words: ${enriched.length}.`);
  if (nameless.length > 0) notes.push(`Concepts without a name in these files, left out: ${nameless.length}.`);
  if (lost > 0) notes.push(`Places in the tree that lead to concepts not in these files, left out: ${lost}.`);
  return notes;
}

const comparable = ({ level, sv, en, svAlt, enAlt, broader }: ExistingSkill) =>
  JSON.stringify([level, sv, en, svAlt, enAlt, [...broader].sort()]);

function hasChanged(tally: ImportTally, before: ExistingSkill | undefined, after: ExistingSkill): boolean {
  const isSame = before !== undefined && comparable(before) === comparable(after);
  tally.add(before === undefined ? 'created' : isSame ? 'unchanged' : 'updated');
  return !isSame;
}

async function listExisting(db: Db): Promise<Map<string, ExistingSkill>> {
  const rows = await db.$queryRaw<ExistingSkill[]>`
    select s."key", s."level", s."sv", s."en", coalesce(s."svAlt", '{}') as "svAlt",
      coalesce(s."enAlt", '{}') as "enAlt",
      coalesce(array_agg(b."broaderKey") filter (where b."broaderKey" is not null), '{}') as "broader"
    from "Skill" s left join "SkillBroader" b on b."skillKey" = s."key" group by s."key"`;
  return new Map(rows.map((row) => [row.key, row]));
}

/** The core's keys first: a join right after thousands of rows came in is planned without statistics, and takes minutes. */
async function listCoreLinks(db: Db): Promise<CoreLink[]> {
  const core = await db.skill.findMany({ where: { source: 'core' }, select: { key: true } });
  return db.skillEsco.findMany({
    where: { skillKey: { in: core.map((skill) => skill.key) } },
    select: { skillKey: true, uri: true, relation: true },
    orderBy: [{ uri: 'asc' }, { skillKey: 'asc' }],
  });
}

type Changes = Readonly<{ grown: readonly PlannedSkill[]; enriched: readonly ExistingSkill[] }>;

async function save(db: Db, { grown, enriched }: Changes, { now, onProgress }: ImportOptions): Promise<void> {
  const total = grown.length * 2 + enriched.length;
  let done = 0;
  const inBatches = async <T>(list: readonly T[], work: (part: T[]) => Promise<unknown>) => {
    for (let at = 0; at < list.length; at += batch) {
      const part = list.slice(at, at + batch);
      await work(part);
      done += part.length;
      onProgress?.(done, total);
    }
  };
  await db.$transaction(
    async (tx) => {
      await inBatches([...enriched, ...grown], (part) => writeSkills(tx, part));
      // Broader concepts may stand anywhere in the list, so all skills are there before the first place in the tree.
      await inBatches(grown, (part) => writePlaces(tx, part));
      await tx.auditEntry.create({
        data: { at: now, action: 'taxonomy.import', noun: 'taxonomy', nounId: 'esco' },
        select: { id: true },
      });
      await tellOutbox(tx, now, taxonomyChanged());
    },
    { timeout: 300_000, maxWait: 30_000 },
  );
}

const writeSkills = (tx: Tx, skills: readonly ExistingSkill[]) =>
  tx.$executeRaw`
    insert into "Skill" ("key", "level", "sv", "en", "svAlt", "enAlt", "source")
    select r."key", r."level", r."sv", r."en",
      array(select jsonb_array_elements_text(r."svAlt")), array(select jsonb_array_elements_text(r."enAlt")), 'esco'::"SkillSource"
    from jsonb_to_recordset(${JSON.stringify(skills)}::jsonb)
      as r("key" text, "level" int, "sv" text, "en" text, "svAlt" jsonb, "enAlt" jsonb)
    on conflict ("key") do update set "level" = excluded."level", "sv" = excluded."sv", "en" = excluded."en",
      "svAlt" = excluded."svAlt", "enAlt" = excluded."enAlt"`;

async function writePlaces(tx: Tx, skills: readonly PlannedSkill[]): Promise<void> {
  const rows = JSON.stringify(skills.map(({ key, uri, broader }) => ({ key, uri, broader })));
  await tx.$executeRaw`
    delete from "SkillBroader" using jsonb_to_recordset(${rows}::jsonb) as r("key" text)
    where "skillKey" = r."key"`;
  await tx.$executeRaw`
    insert into "SkillBroader" ("skillKey", "broaderKey")
    select r."key", jsonb_array_elements_text(r."broader")
    from jsonb_to_recordset(${rows}::jsonb) as r("key" text, "broader" jsonb) on conflict do nothing`;
  await tx.$executeRaw`
    insert into "SkillEsco" ("skillKey", "uri", "relation")
    select r."key", r."uri", 'exact'::"EscoRelation" from jsonb_to_recordset(${rows}::jsonb) as r("key" text, "uri" text)
    on conflict do nothing`;
}
