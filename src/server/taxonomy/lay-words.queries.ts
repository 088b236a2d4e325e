import { findLayWords } from '@/domain/taxonomy/find-lay-words';
import { canEditLayWords, type LayWord } from '@/domain/taxonomy/lay-word';
import type { Language } from '@/domain/shared/language';
import type { Db } from '../adapters/db/client';
import type { Deps } from '../define-write';
import { forbidden, notFound } from '../errors';
import { listSkillLabels } from './skill-labels';

const select = { id: true, word: true, language: true, skills: true, themes: true } as const;

/** Every everyday word with the concepts that it leads to, the best one first. */
export const loadLayWords = (db: Db): Promise<(LayWord & Readonly<{ id: string }>)[]> =>
  db.layWord.findMany({ select, orderBy: [{ language: 'asc' }, { word: 'asc' }] });

/** So many words stand on a page. */
const pageSize = 50;

type Asked = Readonly<{ query: string; of: Language | null; page: number; sortedIn: Language }>;

/** One page of the everyday words that were asked for, for those who edit them; beyond the last page it is the last. */
export async function listLayWords({ db, actor }: Deps, { page, ...asked }: Asked) {
  if (!canEditLayWords(actor)) throw forbidden();
  const words = await loadLayWords(db);
  const themes = new Map(
    (await db.theme.findMany({ select: { key: true, sv: true, en: true } })).map((t) => [t.key, t]),
  );
  const names = {
    skills: asked.query.trim() === '' ? new Map<string, string[]>() : await loadSkillNames(db, words),
    themes: new Map([...themes].map(([key, { sv, en }]) => [key, [sv, en]])),
  };
  const found = findLayWords(words, asked, names);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const current = Math.min(page, pages);
  const shown = found.slice((current - 1) * pageSize, current * pageSize);
  const labels = await listSkillLabels(
    db,
    shown.flatMap(({ skills }) => skills),
  );
  return {
    total: found.length,
    page: current,
    pages,
    items: shown.map(({ id, word, language, ...one }) => ({
      id,
      word,
      language,
      skills: one.skills.map((key) => labels.get(key)?.label ?? { sv: key, en: key }),
      themes: one.themes.map((key) => ({ sv: themes.get(key)?.sv ?? key, en: themes.get(key)?.en ?? key })),
    })),
  };
}

/** All names of the skills that the words lead to. */
async function loadSkillNames(db: Db, words: readonly LayWord[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const keys = [...new Set(words.flatMap(({ skills }) => skills))];
  const skills = await db.skill.findMany({
    where: { key: { in: keys } },
    select: { key: true, sv: true, en: true, svAlt: true, enAlt: true },
  });
  return new Map(skills.map(({ key, sv, en, svAlt, enAlt }) => [key, [sv, en, ...svAlt, ...enAlt]]));
}

/** An everyday word with its skills' names, for those who edit it; 404 when there is none. */
export async function getLayWord({ db, actor }: Deps, { id }: Readonly<{ id: string }>) {
  if (!canEditLayWords(actor)) throw forbidden();
  const found = await db.layWord.findUnique({ where: { id }, select: { ...select, version: true } });
  if (!found) throw notFound();
  const labels = await listSkillLabels(db, found.skills);
  return { ...found, skills: found.skills.flatMap((key) => labels.get(key) ?? []) };
}
