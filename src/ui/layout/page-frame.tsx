import type { ReactNode } from 'react';
import type { Language } from '@/domain/shared/language';
import { layoutText } from '@/ui/text/layout.text';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

type Props = Readonly<{ language: Language; city: string; demo: boolean; children: ReactNode }>;

/** Header, content and footer of every page. */
export function PageFrame({ language, city, demo, children }: Props) {
  const text = layoutText[language];
  return (
    <>
      <a className="skip-link" href="#main">
        {text.skip}
      </a>
      {demo ? (
        <aside className="demo-band" aria-label={text.demo}>
          <p>
            <strong>{text.demo}</strong> {text.demoText} <a href={`/${language}#try`}>{text.demoLink}</a>
          </p>
        </aside>
      ) : null}
      <SiteHeader language={language} city={city} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter language={language} city={city} />
    </>
  );
}
