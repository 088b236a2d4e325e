import type { Language } from '@/domain/shared/language';

/** The same texts in both languages: Swedish is the source, and English must have exactly its shape. */
export const defineText = <T extends object>(
  texts: Readonly<{ sv: T; en: NoInfer<T> }>,
): Readonly<Record<Language, T>> => texts;
