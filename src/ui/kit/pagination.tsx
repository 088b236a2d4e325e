import type { Language } from '@/domain/shared/language';
import { formatNumber } from '@/ui/text/format';
import { kitText } from '@/ui/text/kit.text';

type Props = Readonly<{ language: Language; page: number; pages: number; href: (page: number) => string }>;
/** Previous and next as links, so that the back button works. Nothing when there is one page. */
export function Pagination({ language, page, pages, href }: Props) {
  if (pages <= 1) return null;
  const text = kitText[language];
  return (
    <nav className="pagination" aria-label={text.pages}>
      {page > 1 ? (
        <a className="button button-secondary" rel="prev" href={href(page - 1)}>
          {text.previous}
        </a>
      ) : null}
      <span>{text.page(formatNumber(language, page), formatNumber(language, pages))}</span>
      {page < pages ? (
        <a className="button button-secondary" rel="next" href={href(page + 1)}>
          {text.following}
        </a>
      ) : null}
    </nav>
  );
}
