import { canEditThemes, checkTheme, type ThemeContent } from '@/domain/taxonomy/theme';
import { defineWrite } from '../define-write';
import { freeSlug } from '../import/free-slug';
import { loadThemes, taxonomyChanged } from './load-theme';

/** Adds a theme at the end of the list. */
export const addTheme = defineWrite({
  action: 'theme.add',
  load: loadThemes,
  allow: canEditThemes,
  decide: ({ others }, input: ThemeContent) => checkTheme(input, others),
  save: async (tx, theme) => {
    const key = await freeSlug(theme.en, {
      fallback: 'theme',
      listTaken: async (base) => {
        const taken = await tx.theme.findMany({ where: { key: { startsWith: base } }, select: { key: true } });
        return taken.map((one) => one.key);
      },
    });
    const { _max } = await tx.theme.aggregate({ _max: { position: true } });
    const position = (_max.position ?? -1) + 1;
    return tx.theme.create({ data: { key, position, ...theme }, select: { key: true, version: true } });
  },
  nounId: (_theme, { key }) => key,
  tell: taxonomyChanged,
});
