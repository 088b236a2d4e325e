import { bandsOf } from '@/domain/challenge/budget';
import { needFields } from '@/domain/challenge/texts';
import type { Bilingual } from '@/domain/shared/language';
import { statusAt } from '@/domain/challenge/lifecycle';
import type { Db } from '../adapters/db/client';
import { publishedChallenges } from '../challenge/challenge-scope';
import { proposedSolvers } from '../organisation/proposed-scope';
import { sizeOf } from '../organisation/size-names';
import type { SearchDocument, SearchKind } from '../adapters/search/search-port';

type Wanted = Readonly<{ now: Date; ids?: readonly string[] }>;
const seconds = (at: Date) => Math.floor(at.getTime() / 1000);
const batchSize = 500;

const both = <T extends { language: 'sv' | 'en' }>(texts: readonly T[], pick: (text: T) => string): Bilingual => {
  const of = (language: 'sv' | 'en') => texts.filter((text) => text.language === language).map(pick)[0] ?? '';
  const [sv, en] = [of('sv'), of('en')];
  return { sv: sv || en, en: en || sv };
};
const labels = (skills: readonly { skill: { sv: string; en: string } }[]) =>
  skills.map(({ skill }) => `${skill.sv} ${skill.en}`).join(' ');

async function challengeBatch(db: Db, { now, ids }: Wanted, after: string): Promise<SearchDocument[]> {
  const rows = await db.challenge.findMany({
    // Only what any visitor may read is ever put into an index.
    where: {
      ...publishedChallenges,
      id: { gt: after, ...(ids ? { in: [...ids] } : {}) },
    },
    orderBy: { id: 'asc' },
    take: batchSize,
    select: {
      id: true,
      status: true,
      track: true,
      publishedAt: true,
      deadlineAt: true,
      budgetFrom: true,
      budgetTo: true,
      unit: { select: { slug: true, name: true } },
      texts: true,
      themes: { select: { themeKey: true, theme: { select: { sv: true, en: true } } } },
      skills: { select: { skillKey: true, skill: { select: { sv: true, en: true } } } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    title: both(row.texts, (text) => text.title),
    names: [row.unit.name, labels(row.skills), ...row.themes.map(({ theme }) => `${theme.sv} ${theme.en}`)].join(' '),
    body: both(row.texts, (text) => [...needFields, 'constraints' as const].map((field) => text[field]).join('\n')),
    facets: {
      theme: row.themes.map((theme) => theme.themeKey),
      track: [row.track],
      unit: [row.unit.slug],
      skill: row.skills.map((skill) => skill.skillKey),
      status: [statusAt(row, now)],
      budget: bandsOf(row),
    },
    deadline: row.deadlineAt && seconds(row.deadlineAt),
    published: row.publishedAt ? seconds(row.publishedAt) : 0,
  }));
}

async function solverBatch(db: Db, { ids }: Wanted, after: string): Promise<SearchDocument[]> {
  const rows = await db.organisation.findMany({
    where: {
      ...proposedSolvers,
      id: { gt: after, ...(ids ? { in: [...ids] } : {}) },
    },
    orderBy: { id: 'asc' },
    take: batchSize,
    select: {
      id: true,
      name: true,
      kind: true,
      place: true,
      size: true,
      maturity: true,
      createdAt: true,
      texts: true,
      themes: { select: { themeKey: true } },
      skills: { select: { skillKey: true, skill: { select: { sv: true, en: true } } } },
      references: { select: { title: true, text: true } },
    },
  });
  return rows.map((row) => {
    const references = row.references.map(({ title, text }) => `${title}. ${text}`).join('\n');
    const presentation = both(row.texts, (text) => `${text.summary}\n${text.offer}`);
    return {
      id: row.id,
      title: { sv: row.name, en: row.name },
      names: [row.place ?? '', labels(row.skills)].join(' '),
      body: { sv: `${presentation.sv}\n${references}`, en: `${presentation.en}\n${references}` },
      facets: {
        kind: [row.kind],
        theme: row.themes.map((theme) => theme.themeKey),
        skill: row.skills.map((skill) => skill.skillKey),
        place: row.place === null ? [] : [row.place],
        size: row.size === null ? [] : [sizeOf(row.size)],
        maturity: row.maturity === null ? [] : [row.maturity],
      },
      deadline: null,
      published: seconds(row.createdAt),
    };
  });
}

/** Everything of one kind that any visitor may read, in batches, or only what is named. */
export async function* loadDocuments(db: Db, kind: SearchKind, wanted: Wanted): AsyncGenerator<SearchDocument[]> {
  const load = kind === 'challenge' ? challengeBatch : solverBatch;
  for (let after = ''; ; ) {
    const batch = await load(db, wanted, after);
    if (batch.length > 0) yield batch;
    const last = batch.at(-1);
    if (!last || batch.length < batchSize) return;
    after = last.id;
  }
}
