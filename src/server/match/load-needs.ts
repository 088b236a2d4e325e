import { type ChallengeTexts, needFields } from '@/domain/challenge/texts';
import type { Need } from '@/domain/match/match';
import type { Language } from '@/domain/shared/language';
import type { Db, Tx } from '../adapters/db/client';
import type { Prisma } from '../adapters/db/generated/client';

const fields = {
  id: true,
  track: true,
  startAt: true,
  budgetFrom: true,
  budgetTo: true,
  unit: { select: { place: true } },
  texts: { omit: { challengeId: true } },
  themes: { select: { themeKey: true } },
  skills: { select: { skillKey: true, need: true } },
} as const satisfies Prisma.ChallengeSelect;
type Loaded = Prisma.ChallengeGetPayload<{ select: typeof fields }>;

const monthMs = 30.4 * 86_400_000;

/** Whole months from now, never less than none; null when no date is said. */
export const monthsUntil = (at: Date | null, now: Date): number | null =>
  at && Math.max(0, Math.round((at.getTime() - now.getTime()) / monthMs));

type Texts = Pick<ChallengeTexts, 'title' | (typeof needFields)[number]> & Readonly<{ language: Language }>;
/** What the ranker reads of the texts, in each language that says anything. */
export const passagesOf = (texts: readonly Texts[]): Need['passages'] =>
  texts
    .map((text) => ({
      language: text.language,
      title: text.title,
      body: needFields
        .map((field) => text[field])
        .filter(Boolean)
        .join('\n'),
    }))
    .filter((passage) => `${passage.title}${passage.body}` !== '');

const toNeed = (row: Loaded, now: Date): Need => ({
  id: row.id,
  track: row.track,
  place: row.unit.place,
  startsInMonths: monthsUntil(row.startAt, now),
  themes: row.themes.map((theme) => theme.themeKey),
  skills: row.skills.map(({ skillKey, need }) => ({ skill: skillKey, need })),
  passages: passagesOf(row.texts),
  facts: { budgetFrom: row.budgetFrom, budgetTo: row.budgetTo },
});

type Wanted = Readonly<{ now: Date; ids?: readonly string[]; onlyOpen?: boolean }>;

/** What the ranker knows of challenges: those that can be answered now, or those named (in whatever state, unless told). */
export async function loadNeeds(db: Db | Tx, { now, ids, onlyOpen = ids === undefined }: Wanted): Promise<Need[]> {
  const answerable = { status: 'open', track: { not: 'procurement' }, deadlineAt: { gt: now } } as const;
  const where = { ...(ids ? { id: { in: [...ids] } } : {}), ...(onlyOpen ? answerable : {}) };
  const rows = await db.challenge.findMany({ where, select: fields, orderBy: { id: 'asc' } });
  return rows.map((row) => toNeed(row, now));
}
