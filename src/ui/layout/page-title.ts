import type { Language } from '@/domain/shared/language';
import { kitText } from '@/ui/text/kit.text';

/** A page's title: what one sees there, and of which thing. Without a name (not signed in, nothing there) the view alone. */
export const titleOf = (view: string, name: string | null | undefined): string => (name ? `${view}: ${name}` : view);

/** The title of a page that tells what was refused: it says so before everything else. */
export const refusedTitle = (language: Language, title: string): string => titleOf(kitText[language].refused, title);
