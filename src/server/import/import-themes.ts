import { z } from 'zod';
import type { Db } from '../adapters/db/client';
import type { Row } from './read-rows';

const label = z.string().min(1).max(200);
const themeRow = z.object({
  key: label,
  sv: label,
  en: label,
  svText: z.string().default(''),
  enText: z.string().default(''),
});
const goalRow = z.object({ number: z.number().int().min(1).max(17), sv: label, en: label });

/** Puts the first themes in place; a theme that the centre has edited since is left as it is. */
export async function importThemes(db: Db, rows: readonly Row[]): Promise<void> {
  const themes = rows.map((row) => themeRow.parse(row));
  await db.theme.createMany({
    data: themes.map(({ key, sv, en, svText, enText }, position) => ({
      key,
      sv,
      en,
      position,
      textSv: svText,
      textEn: enText,
    })),
    skipDuplicates: true,
  });
}

/** Puts the UN's seventeen goals in place. */
export async function importUnGoals(db: Db, rows: readonly Row[]): Promise<void> {
  const data = rows.map((row) => goalRow.parse(row));
  await db.unGoal.createMany({ data, skipDuplicates: true });
}
