'use client';
import { usePathname, useSearchParams } from 'next/navigation';
import type { Language } from '@/domain/shared/language';

/** `also` are other addresses whose pages belong to the link. */
export type PathLink = Readonly<{ href: string; label: string; also?: readonly string[] }>;

const isIn = (path: string) => (href: string) => path === href || path.startsWith(`${href}/`);

/** Links of which the one that holds this page is marked. */
export function PathLinks({ links }: Readonly<{ links: readonly PathLink[] }>) {
  const path = usePathname();
  return (
    <ul>
      {links.map(({ href, label, also = [] }) => (
        <li key={href}>
          <a href={href} aria-current={path === href ? 'page' : [href, ...also].some(isIn(path)) ? true : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

type LanguageProps = Readonly<{ to: Language; label: string }>;

/** This very page in the other language. What stands in the query (a search) goes along; a page kept for all has none. */
export function LanguageLink({ to, label }: LanguageProps) {
  const query = useSearchParams().toString();
  const path = usePathname().replace(/^\/\w+/, `/${to}`);
  return (
    <a className="language-link" href={query ? `${path}?${query}` : path} lang={to} hrefLang={to}>
      {label}
    </a>
  );
}
