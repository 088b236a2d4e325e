import type { Language } from '@/domain/shared/language';

type Pair = Readonly<{ sv: string; en: string | null }>;

/**
 * The language that a pair of texts is read in on a page: Swedish is the source, so it stands in where there is no
 * translation, or where the pair repeats it.
 */
export const shownIn = ({ sv, en }: Pair, language: Language): Language =>
  language === 'en' && en && en !== sv ? 'en' : 'sv';
