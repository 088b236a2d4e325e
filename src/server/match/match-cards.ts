import type { Budget } from '@/domain/challenge/budget';
import type { Track } from '@/domain/challenge/tracks';
import type { Bilingual, Language } from '@/domain/shared/language';
import { type Db, poolOf } from '../adapters/db/client';
import { publishedChallengesSql } from '../challenge/challenge-scope';

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

type Text = Readonly<{ language: Language; summary: string }>;
type OrganisationRow = Omit<OrganisationCard, 'summary' | 'onlyIn'> & Readonly<{ texts: readonly Text[] }>;
type ChallengeRow = Omit<ChallengeCard, 'title' | 'summary' | 'deadlineAt'> &
  Readonly<{ texts: readonly (Text & Readonly<{ title: string }>)[]; deadlineMs: number | null }>;

// Every search and every page of matches waits for these, so they are one prepared statement each, without Prisma's
// joins and what it does to their rows; what a card says of a moment is written as milliseconds, which no time zone moves.
const organisationCards = {
  name: 'organisation_cards',
  text: `select "id", "slug", "name", "kind", "place",
    (select coalesce(json_agg(json_build_object('language', "language", 'summary', "summary") order by "language"), '[]')
      from "OrganisationText" where "organisationId" = "Organisation"."id") as "texts",
    array(select "themeKey" from "OrganisationTheme" where "organisationId" = "Organisation"."id" order by 1) as "themes",
    (select count(*)::int from "Reference" where "organisationId" = "Organisation"."id") as "references"
    from "Organisation" where "id" = any($1) and "retiredAt" is null`,
};
const challengeCards = {
  name: 'challenge_cards',
  text: `select "id", "slug", "track", "budgetFrom", "budgetTo",
    (extract(epoch from "deadlineAt") * 1000)::float8 as "deadlineMs",
    (select "name" from "Organisation" where "id" = "unitId") as "unit",
    (select coalesce(json_agg(json_build_object('language', "language", 'title', "title", 'summary', "summary")
      order by "language"), '[]') from "ChallengeText" where "challengeId" = "Challenge"."id") as "texts",
    array(select "themeKey" from "ChallengeTheme" where "challengeId" = "Challenge"."id" order by 1) as "themes"
    from "Challenge" where "id" = any($1) and ${publishedChallengesSql}`,
};

const inBoth = <T extends { language: 'sv' | 'en' }>(texts: readonly T[], pick: (text: T) => string): Bilingual => {
  const of = (language: 'sv' | 'en') => texts.filter((text) => text.language === language).map(pick)[0] ?? '';
  const [sv, en] = [of('sv'), of('en')];
  return { sv: sv || en, en: en || sv };
};

function onlyIn(texts: readonly Text[]): Language | null {
  const [first, second] = texts.filter(({ summary }) => summary !== '');
  return first && !second ? first.language : null;
}

/** Cards by id, however many; one statement. Themes stand in the order of their keys. */
export async function listOrganisationCards(db: Db, ids: readonly string[]): Promise<Map<string, OrganisationCard>> {
  const { rows } = await poolOf(db).query<OrganisationRow>({ ...organisationCards, values: [ids] });
  return new Map(
    rows.map(({ texts, ...row }) => [
      row.id,
      { ...row, summary: inBoth(texts, (text) => text.summary), onlyIn: onlyIn(texts) },
    ]),
  );
}

/** Cards of published challenges by id; others are not in the answer. One statement. */
export async function listChallengeCards(db: Db, ids: readonly string[]): Promise<Map<string, ChallengeCard>> {
  const { rows } = await poolOf(db).query<ChallengeRow>({ ...challengeCards, values: [ids] });
  return new Map(
    rows.map(({ texts, deadlineMs, ...row }) => [
      row.id,
      {
        ...row,
        title: inBoth(texts, (text) => text.title),
        summary: inBoth(texts, (text) => text.summary),
        deadlineAt: deadlineMs === null ? null : new Date(deadlineMs),
      },
    ]),
  );
}
