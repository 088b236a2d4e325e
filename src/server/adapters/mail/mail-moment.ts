import type { Language } from '@/domain/shared/language';

const tags: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** "3 mars 2027 kl. 14:05" / "3 March 2027 at 14:05", on the city's clock. */
export const mailMoment = (language: Language, at: Date): string =>
  new Intl.DateTimeFormat(tags[language], {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(at);
