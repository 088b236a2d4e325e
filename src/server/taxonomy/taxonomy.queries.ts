import type { Language } from '@/domain/shared/language';
import { canEditThemes } from '@/domain/taxonomy/theme';
import type { Deps } from '../define-write';
import { forbidden } from '../errors';
import { listSkillLabels } from './skill-labels';
import { skillIndex } from './skill-index';
import { themeChoices } from './theme-choices';

const themeSelect = { key: true, sv: true, en: true, textSv: true, textEn: true } as const;

/** The themes to choose from, in the city's order; with `inUse`, also retired ones that something has already. */
export async function listThemes({ db }: Deps, { inUse = [] }: Readonly<{ inUse?: readonly string[] }> = {}) {
  const rows = await db.theme.findMany({
    ...themeChoices(inUse),
    select: themeSelect,
  });
  return rows.map(({ key, sv, en, textSv, textEn }) => ({
    key,
    label: { sv, en },
    text: { sv: textSv, en: textEn },
  }));
}

/** Every theme with how much has it, for those who edit themes. */
export async function listThemesForEdit({ db, actor }: Deps) {
  if (!canEditThemes(actor)) throw forbidden();
  const rows = await db.theme.findMany({
    select: {
      ...themeSelect,
      retired: true,
      version: true,
      _count: { select: { organisations: true, challenges: true, proposals: true } },
    },
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
  });
  return rows.map(({ _count, ...theme }) => ({ ...theme, used: _count }));
}

/** The UN's seventeen goals. */
export async function listUnGoals({ db }: Deps) {
  const rows = await db.unGoal.findMany({ select: { number: true, sv: true, en: true }, orderBy: { number: 'asc' } });
  return rows.map(({ number, sv, en }) => ({ number, label: { sv, en } }));
}

/** The skills right below one, or the widest ones when none is named, by name; with how many are below each. */
export async function listSkillsBelow(
  { db }: Deps,
  { key, language }: Readonly<{ key: string | null; language: Language }>,
) {
  const rows = await db.skill.findMany({
    where: key === null ? { level: 1, broader: { none: {} } } : { broader: { some: { broaderKey: key } } },
    select: { key: true, level: true, sv: true, en: true, source: true, _count: { select: { narrower: true } } },
    orderBy: [{ source: 'asc' }, { [language]: 'asc' }],
    take: 500,
  });
  return rows.map(({ _count, source, ...row }) => ({
    key: row.key,
    level: row.level,
    label: row[language],
    below: _count.narrower,
    fromEsco: source === 'esco',
  }));
}

/** Names of skills and of the areas above them. */
export async function listLabels({ db }: Deps, { keys }: Readonly<{ keys: readonly string[] }>) {
  return [...(await listSkillLabels(db, keys)).values()];
}

type SkillQuery = Readonly<{ query: string; language: Language; limit: number }>;
/** Skills whose names are like the query: in either language, by synonym, by beginning, with spelling mistakes. */
export const findSkills = async ({ db, now }: Deps, { query, language, limit }: SkillQuery) =>
  skillIndex(db).searchSkills(now, query, { language, limit });

type Suggested = Readonly<{ text: string; language: Language; limit: number }>;
/** Skills that a text speaks of, each with the words it was found by. */
export const suggestSkills = async ({ db, now }: Deps, { text, language, limit }: Suggested) =>
  skillIndex(db).suggestSkills(now, text, { language, limit });
