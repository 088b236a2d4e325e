import type { Language } from '@/domain/shared/language';
import { formatNumber } from '@/ui/text/format';
import { kitText } from '@/ui/text/kit.text';

/** A page's title: what one sees there, and of which thing. Without a name (not signed in, nothing there) the view alone. */
export const titleOf = (view: string, name: string | null | undefined): string => (name ? `${view}: ${name}` : view);

type Paged = Readonly<{ language: Language; title: string; page: number }>;
/** The title of one page of a list. */
export const pagedTitle = ({ language, title, page }: Paged): string =>
  page > 1 ? `${title}, ${kitText[language].pageNumber(formatNumber(language, page))}` : title;

/** The title of a page that tells what was refused: it says so before everything else. */
export const refusedTitle = (language: Language, title: string): string => titleOf(kitText[language].refused, title);
