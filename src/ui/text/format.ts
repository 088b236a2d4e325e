import type { Language } from '@/domain/shared/language';

const tags: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
export {
  writtenDate as formatDate,
  writtenMoment as formatMoment,
  writtenTime as formatTime,
} from '@/domain/shared/written-time';

const numbersOf = (language: Language) => new Intl.NumberFormat(tags[language], { maximumFractionDigits: 1 });
const listsOf = (language: Language) => new Intl.ListFormat(tags[language], { type: 'conjunction' });
// Making one of these costs far more than using it, and a page uses dozens.
const numbers = { sv: numbersOf('sv'), en: numbersOf('en') };
const lists = { sv: listsOf('sv'), en: listsOf('en') };

/** Numbers as the language writes them: "12 345,6" / "12,345.6". */
export const formatNumber = (language: Language, value: number): string => numbers[language].format(value);

/** "A, B och C" / "A, B and C". */
export const formatList = (language: Language, names: readonly string[]): string => lists[language].format(names);
