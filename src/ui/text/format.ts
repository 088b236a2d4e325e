import type { Language } from '@/domain/shared/language';

const tags: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
export {
  writtenDate as formatDate,
  writtenMoment as formatMoment,
  writtenTime as formatTime,
} from '@/domain/shared/written-time';

/** Numbers as the language writes them: "12 345,6" / "12,345.6". */
export const formatNumber = (language: Language, value: number): string =>
  new Intl.NumberFormat(tags[language], { maximumFractionDigits: 1 }).format(value);

/** "A, B och C" / "A, B and C". */
export const formatList = (language: Language, names: readonly string[]): string =>
  new Intl.ListFormat(tags[language], { type: 'conjunction' }).format(names);
