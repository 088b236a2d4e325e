import type { WriteDeps } from '../define-write';

const select = { key: true, sv: true, en: true, retired: true } as const;

/** A theme and the others; null when there is no theme with that key. */
export async function loadTheme({ db }: WriteDeps, { key }: Readonly<{ key: string }>) {
  const themes = await db.theme.findMany({ select });
  const theme = themes.find((one) => one.key === key);
  return theme ? { theme, others: themes.filter((one) => one.key !== key) } : null;
}

/** All themes, for one that is to stand beside them. */
export const loadThemes = async ({ db }: WriteDeps) => ({ others: await db.theme.findMany({ select }) });

/** What the outbox is told: names of themes stand in the search index and in what explains a match. */
export const taxonomyChanged = () => [{ topic: 'taxonomy.changed', nounId: 'taxonomy' }] as const;
