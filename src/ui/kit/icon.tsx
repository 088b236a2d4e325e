const shapes = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14m5 12 5 5',
  arrow: 'M4 12h16m-6-6 6 6-6 6',
  check: 'm4 13 5 5L20 7',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 8v5m0-9v.01',
  warning: 'M12 3 2 20h20zm0 7v4m0 3v.01',
  error: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v6m0 3v.01',
  calendar: 'M4 6h16v14H4zm0 5h16M8 3v5m8-5v5',
  place: 'M12 21s7-6 7-11a7 7 0 1 0-14 0c0 5 7 11 7 11m0-13v.01',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 21c0-4 4-6 8-6s8 2 8 6',
  menu: 'M3 6h18M3 12h18M3 18h18',
  external: 'M14 4h6v6m0-6-9 9M10 5H5v14h14v-5',
} as const;
export type IconName = keyof typeof shapes;

/** A line drawing beside a word; it never stands alone, so it is hidden from screen readers. */
export const Icon = ({ name }: Readonly<{ name: IconName }>) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={shapes[name]} />
  </svg>
);
