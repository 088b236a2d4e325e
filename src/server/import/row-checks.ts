import type { z } from 'zod';
import { readableText } from '@/domain/shared/readable-text';
import { refusedThemes } from '@/domain/taxonomy/theme';
import type { Db } from '../adapters/db/client';
import type { ImportTally } from './import-report';
import type { Row } from './read-rows';
import { rowSentence } from './row-fields';

/** Where in a row a text holds what no database can: the character NUL, or half of a character. Null when nowhere. */
function findUnstorable(value: unknown, path: readonly string[] = []): string | null {
  if (typeof value === 'string') return readableText(value) === value ? null : path.join('.');
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = findUnstorable(inner, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}
const unstorableSentence = 'holds a character that cannot be stored (NUL, or half of a character)';

/** Rows that have the right form, with their number (1 is the first); the others are told to the tally. */
export function parseRows<T extends z.ZodType>(
  schema: T,
  rows: readonly Row[],
  tally: ImportTally,
): { row: number; value: z.output<T> }[] {
  const seen = new Map<string, number>();
  return rows.flatMap((raw, at) => {
    const row = at + 1;
    const unstorable = findUnstorable(raw);
    if (unstorable !== null) {
      tally.fail({ row, field: unstorable, sentence: unstorableSentence });
      return [];
    }
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

export type KnownKeys = Readonly<{
  themes: readonly Readonly<{ key: string; retired: boolean }>[];
  skills: ReadonlySet<string>;
}>;

/** The themes and skills of this installation, which rows may name. */
export async function knownKeys(db: Db): Promise<KnownKeys> {
  const [themes, skills] = await Promise.all([
    db.theme.findMany({ select: { key: true, retired: true } }),
    db.skill.findMany({ select: { key: true } }),
  ]);
  return { themes, skills: new Set(skills.map((one) => one.key)) };
}

type Used = Readonly<{
  themes: readonly string[];
  skills: readonly string[];
  /** The themes that the thing has here already. */
  kept: readonly string[];
}>;

/** A sentence for each theme or skill that may not be chosen for something here. */
export function unknownKeys(known: KnownKeys, { themes, skills, kept }: Used): { field: string; sentence: string }[] {
  const strangers = {
    themes: refusedThemes(themes, { themes: known.themes, kept }),
    skills: skills.filter((key) => !known.skills.has(key)),
  };
  return (['themes', 'skills'] as const).flatMap((field) =>
    strangers[field].map((key) => ({
      field,
      sentence: `"${key}" is not in the taxonomy of this installation, or no longer in use`,
    })),
  );
}
