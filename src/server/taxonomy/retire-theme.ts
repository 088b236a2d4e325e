import { ok } from '@/domain/shared/result';
import { canEditThemes, checkRetiring } from '@/domain/taxonomy/theme';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { loadTheme, taxonomyChanged } from './load-theme';

type Input = Readonly<{ key: string; version: number; retired: boolean }>;

/** Retires a theme, or takes it back: it stays on what has it, and can no longer be chosen. */
export const retireTheme = defineWrite({
  action: 'theme.retire',
  load: loadTheme,
  allow: canEditThemes,
  decide: ({ theme, others }, { key, version, retired }: Input) => {
    const inUse = others.filter((one) => !one.retired).length;
    const checked = checkRetiring(theme, retired, inUse);
    return checked.ok ? ok({ key, version, retired }) : checked;
  },
  save: (tx, { key, version, retired }) => saveVersion(tx.theme, { key, version }, { retired }),
  nounId: ({ key }) => key,
  tell: taxonomyChanged,
});
