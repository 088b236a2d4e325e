import type { Bilingual } from '@/domain/shared/language';
import type { Db, Tx } from '../adapters/db/client';

export type SkillLabel = Readonly<{ key: string; label: Bilingual; above: Bilingual }>;

const nothing: Bilingual = { sv: '', en: '' };

/** The names of skills and of the areas right above them, in one statement; a key that is not here is its own name. */
export async function listSkillLabels(db: Db | Tx, keys: readonly string[]): Promise<ReadonlyMap<string, SkillLabel>> {
  const rows = await db.skill.findMany({
    where: { key: { in: [...new Set(keys)] } },
    relationLoadStrategy: 'join',
    select: {
      key: true,
      sv: true,
      en: true,
      broader: { select: { broader: { select: { sv: true, en: true } } }, orderBy: { broaderKey: 'asc' }, take: 1 },
    },
  });
  const found = new Map(
    rows.map(({ key, sv, en, broader }) => [key, { key, label: { sv, en }, above: broader[0]?.broader ?? nothing }]),
  );
  for (const key of keys) if (!found.has(key)) found.set(key, { key, label: { sv: key, en: key }, above: nothing });
  return found;
}
