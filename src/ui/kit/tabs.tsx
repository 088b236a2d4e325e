type Tab = Readonly<{ label: string; href: string; current?: boolean; count?: number }>;
/** Views of the same thing, each with its own address. */
export const Tabs = ({ label, tabs }: Readonly<{ label: string; tabs: readonly Tab[] }>) => (
  <nav className="tabs" aria-label={label}>
    <ul>
      {tabs.map((tab) => (
        <li key={tab.href}>
          <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
            {tab.label}
            {tab.count === undefined ? null : <span className="tab-count"> {tab.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
