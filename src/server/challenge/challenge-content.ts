import type { ChallengeContent } from '@/domain/challenge/challenge';
import { challengeFields, onItsTrack } from '@/domain/challenge/challenge.fields';
import { type ChallengeTexts, textFields } from '@/domain/challenge/texts';
import { columnsOf, pickFields } from '@/domain/shared/fields';
import { languages, type Language } from '@/domain/shared/language';
import type { Prisma } from '../adapters/db/generated/client';

const textSelect = Object.fromEntries(textFields.map((field) => [field, true])) as Record<keyof ChallengeTexts, true>;

/** The columns that its author fills in. */
export const contentSelect = {
  ...columnsOf(challengeFields),
  texts: { select: { language: true, ...textSelect } },
  themes: { select: { themeKey: true }, orderBy: { themeKey: 'asc' } },
  unGoals: { select: { goal: true }, orderBy: { goal: 'asc' } },
  skills: { select: { skillKey: true, need: true }, orderBy: [{ need: 'asc' }, { skillKey: 'asc' }] },
  criteria: { select: { sv: true, en: true, weight: true }, orderBy: { position: 'asc' } },
} as const satisfies Prisma.ChallengeSelect;

type TextRow = ChallengeTexts & { language: Language };
type ContentRow = Prisma.ChallengeGetPayload<{ select: typeof contentSelect }>;

/** The texts in one language; a language that was never written in has empty ones. */
export function textsIn(rows: readonly TextRow[], language: Language): ChallengeTexts {
  const found = rows.find((row) => row.language === language);
  return Object.fromEntries(textFields.map((field) => [field, found?.[field] ?? ''])) as ChallengeTexts;
}

/** Rows as the domain knows them. */
export const contentOf = (row: ContentRow): ChallengeContent => ({
  ...onItsTrack(pickFields(challengeFields, row)),
  texts: { sv: textsIn(row.texts, 'sv'), en: textsIn(row.texts, 'en') },
  themes: row.themes.map(({ themeKey }) => themeKey),
  unGoals: row.unGoals.map(({ goal }) => goal),
  skills: row.skills.map(({ skillKey, need }) => ({ skill: skillKey, need })),
  criteria: row.criteria,
});

/** The rows that a new challenge is made with, beside its own columns. */
export const emptyTexts = (title: string) => ({
  create: languages.map((language) => ({ language, title: language === 'sv' ? title : '' })),
});
