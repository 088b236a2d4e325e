import type { Language } from '@/domain/shared/language';
import { layoutText } from '@/ui/text/layout.text';

/** What the site is, and the pages every public site owes its readers. */
export function SiteFooter({ language, city }: Readonly<{ language: Language; city: string }>) {
  const text = layoutText[language];
  const links = [
    { href: `/${language}/about`, label: text.about },
    { href: `/${language}/matching`, label: text.matching },
    { href: `/${language}/accessibility`, label: text.accessibility },
    { href: `/${language}/privacy`, label: text.privacy },
  ];
  return (
    <footer className="site-footer">
      <div className="site-footer-row">
        <p>{text.footer(city)}</p>
        <nav aria-label={text.footerNav}>
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
