import { ok } from '@/domain/shared/result';
import { canEditThemes, checkTheme, type ThemeContent } from '@/domain/taxonomy/theme';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { loadTheme, taxonomyChanged } from './load-theme';

type Input = ThemeContent & Readonly<{ key: string; version: number }>;

/** Renames a theme or says anew what it covers; its key, and all that has it, stay. */
export const saveTheme = defineWrite({
  action: 'theme.save',
  load: loadTheme,
  allow: canEditThemes,
  decide: ({ others }, { key, version, ...typed }: Input) => {
    const checked = checkTheme(typed, others);
    return checked.ok ? ok({ key, version, theme: checked.value }) : checked;
  },
  save: (tx, { key, version, theme }) => saveVersion(tx.theme, { key, version }, theme),
  nounId: ({ key }) => key,
  tell: taxonomyChanged,
});
