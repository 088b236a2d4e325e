import type { ReactNode } from 'react';

/** Text for screen readers only. */
export const VisuallyHidden = ({ children }: Readonly<{ children: ReactNode }>) => (
  <span className="visually-hidden">{children}</span>
);
