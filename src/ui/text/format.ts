import type { Language } from '@/domain/shared/language';

const tags: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
// The city's clock, wherever the server stands.
const timeZone = 'Europe/Stockholm';
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(tags[language], { timeZone, ...options });
  formats.set(key, kept);
  return kept;
}

/** "3 mars 2027" / "3 March 2027". */
export const formatDate = (language: Language, at: Date): string =>
  format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

/** "3 mars 2027 kl. 14:05" / "3 March 2027 at 14:05". */
export const formatMoment = (language: Language, at: Date): string =>
  format(language, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(at);

/** "14:05" in both languages. */
export const formatTime = (language: Language, at: Date): string =>
  format(language, { hour: '2-digit', minute: '2-digit' }).format(at);

/** Numbers as the language writes them: "12 345,6" / "12,345.6". */
export const formatNumber = (language: Language, value: number): string =>
  new Intl.NumberFormat(tags[language], { maximumFractionDigits: 1 }).format(value);

/** "A, B och C" / "A, B and C". */
export const formatList = (language: Language, names: readonly string[]): string =>
  new Intl.ListFormat(tags[language], { type: 'conjunction' }).format(names);
