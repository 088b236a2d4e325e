import type { Language } from '@/domain/shared/language';

const tags: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** "3 mars 2027" / "3 March 2027", on the city's clock. */
export const mailDate = (language: Language, at: Date): string =>
  new Intl.DateTimeFormat(tags[language], {
    timeZone: 'Europe/Stockholm',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
