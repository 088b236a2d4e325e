import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type TagTone = 'plain' | 'tint' | 'success' | 'warning' | 'danger';
type Props = Readonly<{ children: ReactNode; tone?: TagTone; href?: string }>;

/** A short word on a thing: its theme, its state. The word carries the meaning, the tone only helps. */
export function Tag({ children, tone = 'plain', href }: Props) {
  const look = classNames('tag', `tag-${tone}`);
  return href ? (
    <a className={look} href={href}>
      {children}
    </a>
  ) : (
    <span className={look}>{children}</span>
  );
}

/** Several tags in a row. */
export const TagList = ({ children, label }: Readonly<{ children: readonly ReactNode[]; label?: string }>) => (
  <ul className="tag-list" aria-label={label}>
    {children.map((child, index) => (
      // oxlint-disable-next-line react/no-array-index-key
      <li key={index}>{child}</li>
    ))}
  </ul>
);
