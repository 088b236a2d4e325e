import type { FormValues } from '../form-state';

/** What was typed in this browser and has not reached the server. */
export type Backup = Readonly<{ at: string; version: number | null; values: FormValues }>;

const prefix = 'samspel:form:';
const keepDays = 14;

/** Storage may be full or forbidden; a form works without it. */
const attempt = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

export const saveBackup = (key: string, backup: Backup): void =>
  void attempt(() => localStorage.setItem(prefix + key, JSON.stringify(backup)));

export const clearBackup = (key: string): void => void attempt(() => localStorage.removeItem(prefix + key));

/** The backup under a key, or null; one that is too old is thrown away. */
export function findBackup(key: string, now: Date): Backup | null {
  const found = attempt(() => JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as Backup | null);
  if (!found || typeof found.at !== 'string' || typeof found.values !== 'object') return null;
  if (now.getTime() - Date.parse(found.at) > keepDays * 86_400_000) {
    clearBackup(key);
    return null;
  }
  return found;
}

/** On sign-out: nothing typed stays behind for whoever uses the machine next. */
export const clearAllBackups = (): void =>
  void attempt(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  });

const asText = (values: FormValues, name: string) =>
  JSON.stringify([values[name] ?? ''].flat().map((text) => text.replaceAll('\r\n', '\n')));

/** Whether two sets of values say the same, apart from the version field. */
export const isSame = (one: FormValues, other: FormValues): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => name !== 'version')
    .every((name) => asText(one, name) === asText(other, name));
