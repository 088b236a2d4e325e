import type { ReactNode } from 'react';

export type Crumb = Readonly<{ label: ReactNode; href: string }>;
/** Where one is: the way here, from the start page on. The page itself is its own heading. */
export const Breadcrumbs = ({ label, crumbs }: Readonly<{ label: string; crumbs: readonly Crumb[] }>) => (
  <nav className="breadcrumbs" aria-label={label}>
    <ol>
      {crumbs.map(({ label: words, href }) => (
        <li key={href}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </ol>
  </nav>
);

type Props = Readonly<{
  title: ReactNode;
  lead?: ReactNode;
  /** Small words or tags above the title. */
  over?: ReactNode;
  /** `label` names the navigation for screen readers: "Du är här". */
  breadcrumbs?: Readonly<{ label: string; crumbs: readonly Crumb[] }>;
  children?: ReactNode;
}>;

/** The top of a page: the way here, the title, a sentence on what the page is for, and its main button. */
export const PageHeader = ({ title, lead, over, breadcrumbs, children }: Props) => (
  <header className="page-header">
    {breadcrumbs ? <Breadcrumbs {...breadcrumbs} /> : null}
    {over ? <div className="page-over">{over}</div> : null}
    <h1>{title}</h1>
    {lead ? <p className="lead">{lead}</p> : null}
    {children ? <div className="page-header-actions">{children}</div> : null}
  </header>
);

type PageProps = Readonly<{ children: ReactNode; width?: 'text' | 'wide' }>;
/** The column a page stands in; every page but the start page begins with it. */
export const Page = ({ children, width = 'wide' }: PageProps) => (
  <div className={width === 'text' ? 'page page-text' : 'page'}>{children}</div>
);

/** A list or text with something beside it (filters, facts); under each other where there is no room. */
export const TwoColumns = ({ children, aside }: Readonly<{ children: ReactNode; aside: ReactNode }>) => (
  <div className="two-columns">
    <div className="two-columns-aside">{aside}</div>
    <div className="two-columns-main">{children}</div>
  </div>
);
