import type { ReactNode } from 'react';
import { classNames } from './class-names';

type CardProps = Readonly<{
  title?: ReactNode;
  href?: string;
  /** The heading's level in the page's outline; 3 unless told. */
  level?: 2 | 3 | 4;
  /** Small words above the title: unit, kind. */
  over?: ReactNode;
  /** Small words at the foot: last day, place. */
  meta?: ReactNode;
  children?: ReactNode;
  tone?: 'plain' | 'tint';
}>;

/** A thing in a list. With `href` the whole card leads there, by one link on its title. */
export function Card({ title, href, level = 3, over, meta, children, tone = 'plain' }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className={classNames('card', tone === 'tint' && 'card-tint', !!href && 'card-link')}>
      {over ? <p className="card-over">{over}</p> : null}
      {title ? <Heading className="card-title">{href ? <a href={href}>{title}</a> : title}</Heading> : null}
      {children}
      {meta ? <div className="card-meta">{meta}</div> : null}
    </article>
  );
}

type CardListProps = Readonly<{ children: readonly ReactNode[]; columns?: 1 | 2 | 3; label?: string }>;

/** Cards in one, two or three columns; one column where there is no room. */
export const CardList = ({ children, columns = 1, label }: CardListProps) => (
  <ul className={`card-list card-list-${columns}`} aria-label={label}>
    {children.map((child, index) => (
      // oxlint-disable-next-line react/no-array-index-key
      <li key={index}>{child}</li>
    ))}
  </ul>
);
