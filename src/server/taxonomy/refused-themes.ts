import { refusedThemes } from '@/domain/taxonomy/theme';
import type { Db, Tx } from '../adapters/db/client';

/** Of the themes chosen for something those that may not be; `kept` are the ones that it has already. */
export async function listRefusedThemes(
  db: Db | Tx,
  { chosen, kept }: Readonly<{ chosen: readonly string[]; kept: readonly string[] }>,
): Promise<readonly string[]> {
  if (chosen.length === 0) return [];
  const themes = await db.theme.findMany({ where: { key: { in: [...chosen] } }, select: { key: true, retired: true } });
  return refusedThemes(chosen, { themes, kept });
}
