import { z } from 'zod';
import type { Db } from '../adapters/db/client';
import { type ImportOptions, type ImportReport, ImportTally } from './import-report';
import type { Row } from './read-rows';
import { parseRows } from './row-checks';
import { text } from './row-fields';
import { tellOutbox } from '../tell-outbox';
import { taxonomyChanged } from '../taxonomy/load-theme';

const skillRow = z.object({
  key: text(120).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is to be words joined by hyphens'),
  parent: text(120).nullable().default(null),
  level: z.coerce.number().int().min(1).max(9),
  sv: text(200).min(1),
  en: text(200).min(1),
  svAlt: z.array(text(200)).default([]),
  enAlt: z.array(text(200)).default([]),
  esco: z.array(z.object({ uri: z.url(), relation: z.enum(['exact', 'close', 'broader', 'narrower']) })).default([]),
});
export type SkillRow = z.infer<typeof skillRow>;

/** Creates or updates the core skills, their tree and their ESCO links by key. Parents are to stand in the file or here. */
export async function importTaxonomyCore(db: Db, rows: readonly Row[], options: ImportOptions): Promise<ImportReport> {
  const tally = new ImportTally();
  const existing = new Map((await listSkills(db)).map((skill) => [skill.key, skill]));
  const parsed = parseRows(skillRow, rows, tally);
  const inFile = new Set(parsed.map(({ value }) => value.key));
  const good = parsed.filter(({ row, value }) => {
    const isKnown = value.parent === null || inFile.has(value.parent) || existing.has(value.parent);
    if (!isKnown) tally.fail({ row, field: 'parent', sentence: `"${value.parent}" is not a skill` });
    return isKnown;
  });
  const wanted = good.map(({ value }) => ({ value: keepLent(value, existing.get(value.key)) }));
  const changed = wanted.filter(({ value }) => {
    const before = existing.get(value.key);
    const isSame = before !== undefined && JSON.stringify(before) === JSON.stringify(comparable(value));
    tally.add(before === undefined ? 'created' : isSame ? 'unchanged' : 'updated');
    return !isSame;
  });
  if (!options.dryRun && changed.length > 0) await save(db, { skills: changed.map(({ value }) => value), ...options });
  options.onProgress?.(good.length, good.length);
  return tally.report(rows.length, options.dryRun);
}

/** Words that ESCO lent a skill which equals one of its concepts (see import-esco.ts) stay beside the skill's own. */
function keepLent(row: SkillRow, before: Pick<SkillRow, 'svAlt' | 'enAlt'> | undefined): SkillRow {
  if (!before || !row.esco.some(({ relation }) => relation === 'exact')) return row;
  const join = (own: readonly string[], lent: readonly string[]) => [...new Set([...own, ...lent])];
  return { ...row, svAlt: join(row.svAlt, before.svAlt), enAlt: join(row.enAlt, before.enAlt) };
}

const comparable = (row: SkillRow) => ({
  key: row.key,
  level: row.level,
  sv: row.sv,
  en: row.en,
  svAlt: row.svAlt,
  enAlt: row.enAlt,
  broader: row.parent === null ? [] : [{ broaderKey: row.parent }],
  esco: [...row.esco].sort((a, b) => (a.uri < b.uri ? -1 : 1)).map(({ uri, relation }) => ({ uri, relation })),
});

const listSkills = (db: Db) =>
  db.skill.findMany({
    select: {
      key: true,
      level: true,
      sv: true,
      en: true,
      svAlt: true,
      enAlt: true,
      broader: { select: { broaderKey: true } },
      esco: { select: { uri: true, relation: true }, orderBy: { uri: 'asc' } },
    },
  });

type Saving = ImportOptions & Readonly<{ skills: readonly SkillRow[] }>;

async function save(db: Db, { skills, now }: Saving): Promise<void> {
  const keys = { skillKey: { in: skills.map((skill) => skill.key) } };
  await db.$transaction(
    async (tx) => {
      for (const { key, level, sv, en, svAlt, enAlt } of skills) {
        const data = { level, sv, en, svAlt, enAlt };
        await tx.skill.upsert({ where: { key }, create: { key, ...data }, update: data, select: { key: true } });
      }
      await tx.skillBroader.deleteMany({ where: keys });
      await tx.skillEsco.deleteMany({ where: keys });
      await tx.skillBroader.createMany({
        data: skills.flatMap(({ key, parent }) => (parent === null ? [] : [{ skillKey: key, broaderKey: parent }])),
      });
      await tx.skillEsco.createMany({
        data: skills.flatMap(({ key, esco }) => esco.map((link) => ({ skillKey: key, ...link }))),
      });
      await tellOutbox(tx, now, taxonomyChanged());
    },
    { timeout: 120_000 },
  );
}
