import type { Actor } from '../access/actor';
import { hasCentreRole } from '../access/roles';
import { err, ok, type Result } from '../shared/result';

/** What the centre writes of a theme: its name and a sentence on what it covers, in both languages. */
export type ThemeContent = Readonly<{ sv: string; en: string; textSv: string; textEn: string }>;

export type ThemeRefusal = Readonly<{
  code:
    | 'theme_name_missing'
    | 'theme_name_taken'
    | 'theme_text_missing'
    | 'theme_too_long'
    | 'theme_last_one'
    | 'theme_already_so';
  field?: keyof ThemeContent;
  detail?: Readonly<Record<string, string | number>>;
}>;

/** The longest texts in characters. */
export const themeLimits = { sv: 80, en: 80, textSv: 500, textEn: 500 } as const;
const fields = ['sv', 'en', 'textSv', 'textEn'] as const;

/** The city's themes are the centre's to edit: coordinators and administrators. */
export const canEditThemes = (actor: Actor): boolean => hasCentreRole(actor, ['coordinator', 'administrator']);

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** A theme as it may be saved, beside the other themes' names; both languages are said. Refuses with every fault at once. */
export function checkTheme(
  typed: ThemeContent,
  others: readonly Pick<ThemeContent, 'sv' | 'en'>[],
): Result<ThemeContent, readonly ThemeRefusal[]> {
  const tidy = (text: string) => text.trim().replace(/\s+/g, ' ');
  const theme = {
    sv: tidy(typed.sv),
    en: tidy(typed.en),
    textSv: tidy(typed.textSv),
    textEn: tidy(typed.textEn),
  };
  const faults = fields.flatMap((field): ThemeRefusal[] => {
    const text = theme[field];
    const isName = field === 'sv' || field === 'en';
    if (text === '') return [{ code: isName ? 'theme_name_missing' : 'theme_text_missing', field }];
    if (text.length > themeLimits[field])
      return [{ code: 'theme_too_long', field, detail: { most: themeLimits[field] } }];
    if (isName && others.some((other) => sameName(other[field], text))) return [{ code: 'theme_name_taken', field }];
    return [];
  });
  return faults.length > 0 ? err(faults) : ok(theme);
}

/**
 * Whether a theme may be retired or taken back. A retired theme stays on what has it and can no longer be chosen; one
 * theme always remains to choose.
 */
export function checkRetiring(
  theme: Readonly<{ retired: boolean }>,
  wanted: boolean,
  othersInUse: number,
): Result<boolean, ThemeRefusal> {
  if (theme.retired === wanted) return err({ code: 'theme_already_so' });
  if (wanted && othersInUse === 0) return err({ code: 'theme_last_one' });
  return ok(wanted);
}

type Choice = Readonly<{ themes: readonly Readonly<{ key: string; retired: boolean }>[]; kept: readonly string[] }>;

/**
 * Of the themes chosen for something (a challenge, a proposal, an organisation) those that may not be: unknown ones, and
 * retired ones that it did not have before. What it has already stays, so that retiring a theme stops nobody from saving.
 */
export const refusedThemes = (chosen: readonly string[], { themes, kept }: Choice): readonly string[] =>
  chosen.filter((key) => {
    const found = themes.find((theme) => theme.key === key);
    return !found || (found.retired && !kept.includes(key));
  });
