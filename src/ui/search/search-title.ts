import type { Language } from '@/domain/shared/language';
import { pagedTitle, titleOf } from '../layout/page-title';

type TitleParts = Readonly<{ language: Language; title: string; text: string; page: number }>;
/** Characters of a question that a tab has room for. */
const maxText = 60;

/** The title of a list that was searched: what was asked, and which page of the answer. */
export function searchTitle({ language, title, text, page }: TitleParts): string {
  const asked = text.length > maxText ? `${text.slice(0, maxText).trimEnd()} …` : text;
  return pagedTitle({ language, title: titleOf(title, asked), page });
}
