import { unitKinds } from '@/domain/access/roles';
import type { Db, Tx } from '../adapters/db/client';
import { queueClosing } from '../challenge/closing-job';
import { challengeFields } from '@/domain/challenge/challenge.fields';
import { columnsOf, pickFields } from '@/domain/shared/fields';
import { languages } from '@/domain/shared/language';
import { checkChallengeRow } from './check-challenge-row';
import { type ChallengeRow, challengeRow, contentOfRow } from './challenge-row';
import { fingerprint } from './fingerprint';
import { freeSlug } from './free-slug';
import { type ImportOptions, type ImportReport, ImportTally, type Outcome } from './import-report';
import type { Row } from './read-rows';
import { knownKeys, parseRows, unknownKeys } from './row-checks';
import { tellOutbox } from '../tell-outbox';

/** Creates or updates challenges by external id; the unit is named by its external id and must be here already. */
export async function importChallenges(db: Db, rows: readonly Row[], options: ImportOptions): Promise<ImportReport> {
  const tally = new ImportTally();
  const known = await knownKeys(db);
  const units = await listUnits(db);
  const kept = await listRetiredThemes(db);
  const good = parseRows(challengeRow(options.now), rows, tally).filter(({ row, value }) => {
    const faults = [
      ...checkChallengeRow(value, options.now),
      ...unknownKeys(known, {
        themes: value.themes,
        skills: value.skills.map((skill) => skill.key),
        kept: kept.get(value.externalId) ?? [],
      }),
    ];
    if (!units.has(value.unit))
      faults.push({ field: 'unit', sentence: `"${value.unit}" is not a unit of the city here` });
    for (const fault of faults) tally.fail({ row, ...fault });
    return faults.length === 0;
  });
  for (const [done, { row, value }] of good.entries()) {
    options.onProgress?.(done, good.length);
    const outcome = await saveRow(db, { row: value, unitId: units.get(value.unit) ?? '' }, options);
    if (outcome === 'published') tally.fail({ row, field: 'status', sentence: publishedSentence });
    else tally.add(outcome);
  }
  options.onProgress?.(good.length, good.length);
  return tally.report(rows.length, options.dryRun);
}

async function listUnits(db: Db): Promise<Map<string, string>> {
  const units = await db.organisation.findMany({
    where: { kind: { in: unitKinds() }, externalId: { not: null } },
    select: { id: true, externalId: true },
  });
  return new Map(units.map((unit) => [unit.externalId ?? '', unit.id]));
}

/** The retired themes that stand on challenges here, by external id. */
async function listRetiredThemes(db: Db): Promise<Map<string, string[]>> {
  const retired = { theme: { retired: true } };
  const rows = await db.challenge.findMany({
    where: { externalId: { not: null }, themes: { some: retired } },
    select: { externalId: true, themes: { where: retired, select: { themeKey: true } } },
  });
  return new Map(rows.map(({ externalId, themes }) => [externalId ?? '', themes.map(({ themeKey }) => themeKey)]));
}

type Located = Readonly<{ row: ChallengeRow; unitId: string }>;

// A published challenge is never silently edited: each change is an addendum that all who follow it are sent.
const publishedSentence = 'is published here and differs from the file: write an addendum instead';

async function saveRow(db: Db, located: Located, options: ImportOptions): Promise<Outcome | 'published'> {
  const { row } = located;
  const found = await db.challenge.findUnique({
    where: { externalId: row.externalId },
    select: {
      id: true,
      publishedAt: true,
      ...columnsOf(fileFields),
      texts: { omit: { challengeId: true }, orderBy: { language: 'asc' } },
      themes: { select: { themeKey: true }, orderBy: { themeKey: 'asc' } },
      unGoals: { select: { goal: true }, orderBy: { goal: 'asc' } },
      skills: { select: { skillKey: true, need: true }, orderBy: { skillKey: 'asc' } },
      criteria: { select: { sv: true, en: true, weight: true }, orderBy: { position: 'asc' } },
    },
  });
  if (!found) {
    if (!options.dryRun) await db.$transaction((tx) => create(tx, located, options));
    return 'created';
  }
  if (options.onlyNew) return 'unchanged';
  const { id, publishedAt, ...before } = found;
  // Where a challenge stands in its life is moved by people here, never by importing its file again.
  if (fingerprint(before) === fingerprint({ ...columns(row), ...partsOf(row) })) return 'unchanged';
  if (publishedAt !== null) return 'published';
  if (!options.dryRun) await db.$transaction((tx) => update(tx, id, { row, now: options.now }));
  return 'updated';
}

// The days are moments of its life: a file that says "+40d" would move them each time it is read in.
const { deadlineAt: _deadline, startAt: _start, ...fileFields } = challengeFields;
const columns = (row: ChallengeRow) => pickFields(fileFields, row);

const partsOf = (row: ChallengeRow) => {
  const { themes, unGoals, skills, criteria } = contentOfRow(row);
  return {
    texts: languages.map((language) => ({ language, ...row[language] })),
    themes: themes.map((themeKey) => ({ themeKey })),
    unGoals: unGoals.map((goal) => ({ goal })),
    skills: skills.map(({ skill, need }) => ({ skillKey: skill, need })),
    criteria,
  };
};

const lines = (row: ChallengeRow) => {
  const parts = partsOf(row);
  return {
    texts: { create: parts.texts },
    themes: { create: parts.themes },
    unGoals: { create: parts.unGoals },
    skills: { create: parts.skills },
    criteria: { create: parts.criteria.map((criterion, position) => ({ ...criterion, position })) },
  };
};

/** The moments of a life that has come as far as the row says; later stages follow the deadline by some days. */
function momentsOf(row: ChallengeRow, now: Date) {
  const after = (days: number) => new Date((row.deadlineAt ?? now).getTime() + days * 86_400_000);
  const reached = (...statuses: ChallengeRow['status'][]) => statuses.includes(row.status);
  return {
    status: row.status,
    submittedAt: row.status === 'draft' ? null : (row.publishedAt ?? now),
    publishedAt: row.publishedAt,
    deadlineAt: row.deadlineAt,
    startAt: row.startAt,
    closedAt: reached('closed', 'evaluating', 'decided', 'concluded') ? after(0) : null,
    openedAt: reached('evaluating', 'decided', 'concluded') ? after(2) : null,
    decidedAt: reached('decided', 'concluded') ? after(20) : null,
    concludedAt: reached('concluded') ? after(60) : null,
    cancelledAt: row.status === 'cancelled' ? now : null,
    cancelReasonSv: row.cancelReason?.sv ?? null,
    cancelReasonEn: row.cancelReason?.en ?? null,
  };
}

async function create(tx: Tx, { row, unitId }: Located, { now, isSample }: ImportOptions): Promise<void> {
  const slug = await freeSlug(row.sv.title, {
    fallback: 'utmaning',
    listTaken: async (base) => {
      const taken = await tx.challenge.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
      return taken.map((one) => one.slug);
    },
  });
  const addenda = { create: row.addenda.map(({ at, sv, en }) => ({ at: at ?? now, sv, en })) };
  const data = { externalId: row.externalId, slug, unitId, isSample, ...columns(row), ...momentsOf(row, now), addenda };
  const { id } = await tx.challenge.create({ data: { ...data, ...lines(row) }, select: { id: true } });
  if (row.status === 'open') await queueClosing(tx, row.deadlineAt);
  await tell(tx, id, now);
}

async function update(tx: Tx, id: string, { row, now }: Readonly<{ row: ChallengeRow; now: Date }>): Promise<void> {
  const of = { where: { challengeId: id } };
  await tx.challengeText.deleteMany(of);
  await tx.challengeTheme.deleteMany(of);
  await tx.challengeUnGoal.deleteMany(of);
  await tx.challengeSkill.deleteMany(of);
  await tx.criterion.deleteMany(of);
  const data = { ...columns(row), ...lines(row), version: { increment: 1 } };
  await tx.challenge.update({ where: { id }, data, select: { id: true } });
  await tell(tx, id, now);
}

async function tell(tx: Tx, id: string, now: Date): Promise<void> {
  const audit = { at: now, action: 'challenge.import', noun: 'challenge', nounId: id };
  await tx.auditEntry.create({ data: audit, select: { id: true } });
  // "changed", not "published": a file that is read in sends no mail about forty challenges.
  await tellOutbox(tx, now, [{ topic: 'challenge.changed', nounId: id }]);
}
