import { createHash } from 'node:crypto';
import type { Db } from '../adapters/db/client';

/**
 * What names the files that an index of this database is saved in: a saved index serves only the database and the names
 * of skills and themes that it was made from. `more` is what else it depends on.
 */
export async function indexIdentity(db: Db, more: string): Promise<string> {
  const [row] = await db.$queryRaw<{ system: string; name: string; skills: string | null; themes: string | null }[]>`
    select (pg_control_system()).system_identifier::text as system, current_database() as name,
           (select md5(string_agg(concat_ws('|', "key", "sv", "en", "svAlt"::text, "enAlt"::text), ';' order by "key"))
              from "Skill") as skills,
           (select md5(string_agg(concat_ws('|', "key", "sv", "en"), ';' order by "key")) from "Theme") as themes`;
  const whole = `${row?.system}/${row?.name}/${row?.skills}/${row?.themes}/${more}`;
  return createHash('sha256').update(whole).digest('hex').slice(0, 16);
}
