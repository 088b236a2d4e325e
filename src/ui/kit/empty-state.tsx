import type { ReactNode } from 'react';

type Props = Readonly<{ title: string; children?: ReactNode; action?: ReactNode }>;
/** Nothing here: why, and what to do next. */
export const EmptyState = ({ title, children, action }: Props) => (
  <div className="empty-state">
    <p className="empty-title">{title}</p>
    {children}
    {action ? <div className="form-actions">{action}</div> : null}
  </div>
);
