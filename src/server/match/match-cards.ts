import type { Budget } from '@/domain/challenge/budget';
import type { Track } from '@/domain/challenge/tracks';
import type { Bilingual, Language } from '@/domain/shared/language';
import type { Db } from '../adapters/db/client';
import { publishedChallenges } from '../challenge/challenge-scope';

/** What a list shows of an organisation. */
export type OrganisationCard = Readonly<{
  id: string;
  slug: string;
  name: string;
  kind: string;
  place: string | null;
  summary: Bilingual;
  /** The one language it has presented itself in; null for both, or none. */
  onlyIn: Language | null;
  themes: readonly string[];
  references: number;
}>;

/** What a list shows of a published challenge. */
export type ChallengeCard = Budget &
  Readonly<{
    id: string;
    slug: string;
    unit: string;
    track: Track;
    title: Bilingual;
    summary: Bilingual;
    themes: readonly string[];
    deadlineAt: Date | null;
  }>;

const inBoth = <T extends { language: 'sv' | 'en' }>(texts: readonly T[], pick: (text: T) => string): Bilingual => {
  const of = (language: 'sv' | 'en') => texts.filter((text) => text.language === language).map(pick)[0] ?? '';
  const [sv, en] = [of('sv'), of('en')];
  return { sv: sv || en, en: en || sv };
};

function onlyIn(texts: readonly Readonly<{ language: Language; summary: string }>[]): Language | null {
  const [first, second] = texts.filter(({ summary }) => summary !== '');
  return first && !second ? first.language : null;
}

/** Cards by id; one statement for each table, however many ids. */
export async function listOrganisationCards(db: Db, ids: readonly string[]): Promise<Map<string, OrganisationCard>> {
  const rows = await db.organisation.findMany({
    where: { id: { in: [...ids] }, retiredAt: null },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      slug: true,
      name: true,
      kind: true,
      place: true,
      texts: { select: { language: true, summary: true } },
      themes: { select: { themeKey: true } },
      _count: { select: { references: true } },
    },
  });
  return new Map(
    rows.map(({ texts, themes, _count, ...row }) => [
      row.id,
      {
        ...row,
        summary: inBoth(texts, (text) => text.summary),
        onlyIn: onlyIn(texts),
        themes: themes.map((theme) => theme.themeKey),
        references: _count.references,
      },
    ]),
  );
}

/** Cards of published challenges by id; others are not in the answer. */
export async function listChallengeCards(db: Db, ids: readonly string[]): Promise<Map<string, ChallengeCard>> {
  const rows = await db.challenge.findMany({
    where: { id: { in: [...ids] }, ...publishedChallenges },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      slug: true,
      track: true,
      deadlineAt: true,
      budgetFrom: true,
      budgetTo: true,
      unit: { select: { name: true } },
      texts: { select: { language: true, title: true, summary: true } },
      themes: { select: { themeKey: true } },
    },
  });
  return new Map(
    rows.map(({ texts, themes, unit, ...row }) => [
      row.id,
      {
        ...row,
        unit: unit.name,
        title: inBoth(texts, (text) => text.title),
        summary: inBoth(texts, (text) => text.summary),
        themes: themes.map((theme) => theme.themeKey),
      },
    ]),
  );
}
