import type { Bilingual } from '@/domain/shared/language';
import type { Db } from '../db/client';

/** A skill with all its words, as the index reads it. */
export type SkillRow = Readonly<{
  key: string;
  label: Bilingual;
  alternatives: Bilingual<readonly string[]>;
  above: Bilingual;
  isCore: boolean;
}>;

type Row = {
  key: string;
  sv: string;
  en: string;
  svAlt: string[];
  enAlt: string[];
  aboveSv: string | null;
  aboveEn: string | null;
  isCore: boolean;
};

/** Every skill with its words and the name of one area above it, in one statement. */
export async function loadSkillRows(db: Db): Promise<SkillRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    select s."key", s."sv", s."en", coalesce(s."svAlt", '{}') as "svAlt", coalesce(s."enAlt", '{}') as "enAlt",
      s."source" = 'core' as "isCore",
      above."sv" as "aboveSv", above."en" as "aboveEn"
    from "Skill" s left join lateral (
      select a."sv", a."en" from "SkillBroader" b join "Skill" a on a."key" = b."broaderKey"
      where b."skillKey" = s."key" order by a."source", a."level" desc, a."key" limit 1
    ) above on true
    order by s."source", s."key"`;
  return rows.map(({ key, sv, en, svAlt, enAlt, aboveSv, aboveEn, isCore }) => ({
    key,
    isCore,
    label: { sv, en },
    alternatives: { sv: svAlt, en: enAlt },
    above: { sv: aboveSv ?? '', en: aboveEn ?? '' },
  }));
}
