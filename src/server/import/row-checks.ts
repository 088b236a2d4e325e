import type { z } from 'zod';
import type { Db } from '../adapters/db/client';
import type { ImportTally } from './import-report';
import type { Row } from './read-rows';
import { rowSentence } from './row-fields';

/** Rows that have the right form, with their number (1 is the first); the others are told to the tally. */
export function parseRows<T extends z.ZodType>(
  schema: T,
  rows: readonly Row[],
  tally: ImportTally,
): { row: number; value: z.output<T> }[] {
  const seen = new Map<string, number>();
  return rows.flatMap((raw, at) => {
    const row = at + 1;
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) tally.fail({ row, ...rowSentence(issue) });
      return [];
    }
    const id = (parsed.data as { externalId?: string }).externalId;
    const earlier = id === undefined ? undefined : seen.get(id);
    if (earlier !== undefined) {
      tally.fail({ row, field: 'externalId', sentence: `is the same as in row ${earlier}` });
      return [];
    }
    if (id !== undefined) seen.set(id, row);
    return [{ row, value: parsed.data }];
  });
}

export type KnownKeys = Readonly<{ themes: ReadonlySet<string>; skills: ReadonlySet<string> }>;

/** The themes and skills that rows may name: a retired theme is no longer chosen. */
export async function knownKeys(db: Db): Promise<KnownKeys> {
  const [themes, skills] = await Promise.all([
    db.theme.findMany({ where: { retired: false }, select: { key: true } }),
    db.skill.findMany({ select: { key: true } }),
  ]);
  return { themes: new Set(themes.map((one) => one.key)), skills: new Set(skills.map((one) => one.key)) };
}

/** A sentence for each theme or skill that this installation does not have. */
export function unknownKeys(
  known: KnownKeys,
  used: Readonly<{ themes: readonly string[]; skills: readonly string[] }>,
): { field: string; sentence: string }[] {
  const strangers = (field: 'themes' | 'skills') =>
    used[field]
      .filter((key) => !known[field].has(key))
      .map((key) => ({ field, sentence: `"${key}" is not in the taxonomy of this installation, or no longer in use` }));
  return [...strangers('themes'), ...strangers('skills')];
}
