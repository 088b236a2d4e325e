'use client';
import { usePathname } from 'next/navigation';
import type { Language } from '@/domain/shared/language';

export type PathLink = Readonly<{ href: string; label: string }>;

/** Links of which the one that holds this page is marked. */
export function PathLinks({ links }: Readonly<{ links: readonly PathLink[] }>) {
  const path = usePathname();
  return (
    <ul>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href} aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? true : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

type LanguageProps = Readonly<{ to: Language; label: string }>;

/** This very page in the other language; what stands in the query (a search) goes along when scripts run. */
export function LanguageLink({ to, label }: LanguageProps) {
  const href = usePathname().replace(/^\/\w+/, `/${to}`);
  return (
    <a
      className="language-link"
      href={href}
      lang={to}
      hrefLang={to}
      onClick={(event) => {
        event.currentTarget.href = `${href}${window.location.search}`;
      }}
    >
      {label}
    </a>
  );
}
