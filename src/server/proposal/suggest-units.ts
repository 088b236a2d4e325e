import { visitor } from '@/domain/access/actor';
import { unitKinds } from '@/domain/access/roles';
import type { Match } from '@/domain/match/match';
import { proposalNeed } from '@/domain/proposal/proposal-need';
import type { ProposalContent } from '@/domain/proposal/proposal.fields';
import { type Unit, unitProfile } from '@/domain/proposal/unit-profile';
import { unitWhy } from '@/domain/proposal/unit-why';
import type { Bilingual } from '@/domain/shared/language';
import { readableBy as challengesReadableBy } from '../challenge/challenge-scope';
import type { Db } from '../adapters/db/client';
import type { Deps } from '../define-write';
import { matchEngine } from '../match/match-calls';
import { contentOf, contentSelect } from './proposal-content';
import { readableBy } from './proposal-scope';

/** A unit that a proposal could concern, and why; the best first. */
export type SuggestedUnit = Readonly<{ unitId: string; name: string; score: number; why: Bilingual }>;

const challengesPerUnit = 60;

async function loadUnits(db: Db) {
  const rows = await db.organisation.findMany({
    where: { kind: { in: unitKinds() } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      name: true,
      kind: true,
      place: true,
      texts: { select: { language: true, summary: true, offer: true } },
      themes: { select: { themeKey: true } },
      skills: { select: { skillKey: true, level: true } },
      // Only what anyone may read: a suggestion must not tell of a draft.
      challenges: {
        where: challengesReadableBy(visitor),
        orderBy: { publishedAt: 'desc' },
        take: challengesPerUnit,
        select: {
          id: true,
          publishedAt: true,
          themes: { select: { themeKey: true } },
          skills: { select: { skillKey: true } },
          texts: { select: { language: true, title: true, summary: true, need: true } },
        },
      },
    },
  });
  return rows.map(({ name, ...row }) => {
    const unit: Unit = {
      ...row,
      themes: row.themes.map(({ themeKey }) => themeKey),
      skills: row.skills.map(({ skillKey, level }) => ({ skill: skillKey, level })),
      challenges: row.challenges.map(({ id, publishedAt, themes, skills, texts }) => ({
        id,
        texts,
        year: publishedAt?.getUTCFullYear() ?? null,
        themes: themes.map(({ themeKey }) => themeKey),
        skills: skills.map(({ skillKey }) => skillKey),
      })),
    };
    return { name, unit, profile: unitProfile(unit) };
  });
}
type LoadedUnit = Awaited<ReturnType<typeof loadUnits>>[number];

/** Names of all that the sentences can speak of. */
async function loadNames(db: Db, matches: readonly Match[], units: readonly LoadedUnit[]) {
  const keys = matches.flatMap(({ coveredSkills }) => coveredSkills.map(({ by }) => by));
  const select = { key: true, sv: true, en: true } as const;
  const [skills, themes] = await Promise.all([
    db.skill.findMany({ where: { key: { in: [...new Set(keys)] } }, select }),
    db.theme.findMany({ select }),
  ]);
  const byKey = (rows: typeof skills) => new Map(rows.map(({ key, sv, en }) => [key, { sv, en }]));
  const challenges = units.flatMap(({ unit }) =>
    unit.challenges.map(({ id, texts }) => {
      const title = (language: string) => texts.find((text) => text.language === language)?.title;
      return [id, { sv: title('sv') ?? '', en: title('en') || (title('sv') ?? '') }] as const;
    }),
  );
  return { skills: byKey(skills), themes: byKey(themes), challenges: new Map(challenges) };
}

type Text = Omit<ProposalContent, 'wishedUnits'>;

/** Ranks the city's units for a text, by what they have published, with a sentence on each. */
export async function rankUnits({ db, now }: Deps, content: Text, top: number): Promise<readonly SuggestedUnit[]> {
  const need = proposalNeed('proposal', content);
  if (need.passages.length === 0 && need.themes.length === 0 && need.skills.length === 0) return [];
  const [units, engine] = await Promise.all([loadUnits(db), matchEngine(db, now)]);
  if (!engine) return [];
  const matches = await engine.rankOthers(
    need,
    units.map(({ profile }) => profile),
    top,
  );
  const names = await loadNames(db, matches, units);
  const known = new Map(units.map((one) => [one.unit.id, one]));
  return matches.flatMap((match) => {
    const found = known.get(match.profileId);
    if (!found) return [];
    const why = unitWhy({ match, needThemes: content.themes, unitThemes: found.profile.themes }, names);
    return why ? [{ unitId: match.profileId, name: found.name, score: match.score, why }] : [];
  });
}

/** The units that a proposal could concern; null when it is not this actor's to read. */
export async function suggestUnits(deps: Deps, id: string, top = 6): Promise<readonly SuggestedUnit[] | null> {
  const row = await deps.db.proposal.findFirst({
    where: { AND: [{ id }, readableBy(deps.actor)] },
    relationLoadStrategy: 'join',
    select: { ...contentSelect, units: { select: { unitId: true, wished: true } } },
  });
  return row && rankUnits(deps, contentOf(row), top);
}
