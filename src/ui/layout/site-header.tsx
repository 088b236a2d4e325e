import type { Language } from '@/domain/shared/language';
import { layoutText } from '@/ui/text/layout.text';
import { Icon } from '../kit/icon';
import { LanguageLink, PathLinks } from './path-links';
import { Wordmark } from './wordmark';

/** The same for every visitor, so that pages can be kept: who is signed in shows on personal pages only. */
export function SiteHeader({ language, city }: Readonly<{ language: Language; city: string }>) {
  const text = layoutText[language];
  const links = [
    { href: `/${language}/challenges`, label: text.challenges },
    { href: `/${language}/solvers`, label: text.solvers },
    { href: `/${language}/proposals/new`, label: text.propose },
    { href: `/${language}/my`, label: text.mine, also: [`/${language}/city`, `/${language}/centre`] },
  ];
  return (
    <header className="site-header">
      <div className="site-header-row">
        <Wordmark href={`/${language}`} label={text.home} city={city} />
        <nav className="site-nav site-nav-wide" aria-label={text.mainNav}>
          <PathLinks links={links} />
        </nav>
        <LanguageLink to={language === 'sv' ? 'en' : 'sv'} label={text.otherLanguage} />
        <details className="site-menu">
          <summary>
            <Icon name="menu" />
            {text.menu}
          </summary>
          <nav className="site-nav" aria-label={text.mainNav}>
            <PathLinks links={links} />
          </nav>
        </details>
      </div>
    </header>
  );
}
