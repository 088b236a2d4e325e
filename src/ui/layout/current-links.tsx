'use client';
import { usePathname } from 'next/navigation';

type Props = Readonly<{ links: readonly Readonly<{ href: string; label: string; count?: number }>[] }>;

/** Links of which the one that holds this page most closely is marked: "/my" holds "/my/account" only if nothing nearer does. */
export function CurrentLinks({ links }: Props) {
  const path = usePathname();
  const holds = links.map(({ href }) => href).filter((href) => path === href || path.startsWith(`${href}/`));
  const nearest = holds.sort((one, other) => other.length - one.length)[0];
  return (
    <ul>
      {links.map(({ href, label, count }) => (
        <li key={href}>
          <a href={href} aria-current={href === nearest ? (path === href ? 'page' : true) : undefined}>
            {label}
            {count ? <span className="personal-count">{count}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  );
}
