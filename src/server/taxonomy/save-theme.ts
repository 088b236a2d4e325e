import { ok } from '@/domain/shared/result';
import { canEditThemes, checkTheme, type ThemeContent } from '@/domain/taxonomy/theme';
import { defineWrite } from '../define-write';
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
  save: async (tx, { key, version, theme }) => {
    const data = { ...theme, version: { increment: 1 } };
    const { count } = await tx.theme.updateMany({ where: { key, version }, data });
    return count === 0 ? null : { key, version: version + 1 };
  },
  nounId: ({ key }) => key,
  tell: taxonomyChanged,
});
