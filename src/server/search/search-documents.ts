import { bandsOf } from '@/domain/challenge/budget';
import { needFields } from '@/domain/challenge/texts';
import type { Bilingual } from '@/domain/shared/language';
import { statusAt } from '@/domain/challenge/lifecycle';
import type { Db } from '../adapters/db/client';
import { publishedChallenges } from '../challenge/challenge-scope';
import { proposedSolvers } from '../organisation/proposed-scope';
import { sizeOf } from '../organisation/size-names';
import { type ConceptLabels, labelConcepts } from '@/domain/search/label-concepts';
import { leaveOutUnwanted } from '@/domain/search/leave-out-unwanted';
import type { SearchDocument, SearchKind } from '../adapters/search/search-port';
import { currentUnderstanding } from './load-understanding';
import { themeConcept, type Understanding } from './meanings';

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

type Batch = Wanted & Readonly<{ after: string; understanding: Understanding }>;
type Labelled = Readonly<{ skills: readonly string[]; themes: readonly string[]; texts: Bilingual }>;

/** Concepts by their keys: those chosen, and those that the texts speak of. */
function conceptsOf({ skills, themes, texts }: Labelled, { meanings, mentions }: Understanding): ConceptLabels {
  const spoken = (['sv', 'en'] as const).flatMap((language) => mentions(texts[language], language));
  return labelConcepts(
    {
      own: [...skills, ...themes.map(themeConcept)],
      mentions: spoken.map(({ skill, confidence }) => ({ concept: skill, confidence })),
    },
    meanings.broader,
  );
}
const sought = ({ sv, en }: Bilingual): Bilingual => ({ sv: leaveOutUnwanted(sv), en: leaveOutUnwanted(en) });

async function challengeBatch(db: Db, { now, ids, after, understanding }: Batch): Promise<SearchDocument[]> {
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
  return rows.map((row) => {
    const title = both(row.texts, (text) => text.title);
    const body = sought(
      both(row.texts, (text) => [...needFields, 'constraints' as const].map((field) => text[field]).join('\n')),
    );
    const skills = row.skills.map((skill) => skill.skillKey);
    const themes = row.themes.map((theme) => theme.themeKey);
    const texts = { sv: `${title.sv}.\n${body.sv}`, en: `${title.en}.\n${body.en}` };
    return {
      id: row.id,
      title,
      names: [row.unit.name, labels(row.skills), ...row.themes.map(({ theme }) => `${theme.sv} ${theme.en}`)].join(' '),
      body,
      concepts: conceptsOf({ skills, themes, texts }, understanding),
      facets: {
        theme: themes,
        track: [row.track],
        unit: [row.unit.slug],
        skill: skills,
        status: [statusAt(row, now)],
        budget: bandsOf(row),
      },
      deadline: row.deadlineAt && seconds(row.deadlineAt),
      published: row.publishedAt ? seconds(row.publishedAt) : 0,
    };
  });
}

async function solverBatch(db: Db, { ids, after, understanding }: Batch): Promise<SearchDocument[]> {
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
    const body = sought({ sv: `${presentation.sv}\n${references}`, en: `${presentation.en}\n${references}` });
    const skills = row.skills.map((skill) => skill.skillKey);
    const themes = row.themes.map((theme) => theme.themeKey);
    return {
      id: row.id,
      title: { sv: row.name, en: row.name },
      names: [row.place ?? '', labels(row.skills)].join(' '),
      body,
      concepts: conceptsOf({ skills, themes, texts: body }, understanding),
      facets: {
        kind: [row.kind],
        theme: themes,
        skill: skills,
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
  const understanding = await currentUnderstanding(db, wanted.now);
  for (let after = ''; ; ) {
    const batch = await load(db, { ...wanted, after, understanding });
    if (batch.length > 0) yield batch;
    const last = batch.at(-1);
    if (!last || batch.length < batchSize) return;
    after = last.id;
  }
}
