import type { SkillNames } from '@/domain/text/skill-names';
import type { Db } from '../adapters/db/client';

/** A skill with all its names and the name of one area above it. */
export type SkillRow = SkillNames & Readonly<{ aboveSv: string; aboveEn: string; isCore: boolean }>;

/** Every skill with its names, in one statement; the core's first. */
export const loadSkillRows = (db: Db): Promise<SkillRow[]> =>
  db.$queryRaw<SkillRow[]>`
    select s."key", s."sv", s."en", coalesce(s."svAlt", '{}') as "svAlt", coalesce(s."enAlt", '{}') as "enAlt",
      s."source" = 'core' as "isCore", coalesce(above."sv", '') as "aboveSv", coalesce(above."en", '') as "aboveEn"
    from "Skill" s left join lateral (
      select a."sv", a."en" from "SkillBroader" b join "Skill" a on a."key" = b."broaderKey"
      where b."skillKey" = s."key" order by a."source", a."level" desc, a."key" limit 1
    ) above on true
    order by s."source", s."key"`;
