import type { Language } from './language';

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

/** Swedish writes a clock's time with a full stop. */
const clock = (language: Language, written: string): string =>
  language === 'sv' ? written.replace(/(\d{2}):(\d{2})/, '$1.$2') : written;

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit' } as const;

/** "3 mars 2027" / "3 March 2027", on the city's clock. */
export const writtenDate = (language: Language, at: Date): string => format(language, day).format(at);

/** "3 mars 2027 kl. 14.05" / "3 March 2027 at 14:05", on the city's clock. */
export const writtenMoment = (language: Language, at: Date): string =>
  clock(language, format(language, { ...day, ...time }).format(at));

/** "14.05" / "14:05", on the city's clock. */
export const writtenTime = (language: Language, at: Date): string => clock(language, format(language, time).format(at));
