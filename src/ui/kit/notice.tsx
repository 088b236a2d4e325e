import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger';
const icons: Record<NoticeKind, IconName> = { info: 'info', success: 'check', warning: 'warning', danger: 'error' };
type Props = Readonly<{
  kind?: NoticeKind;
  /** Says in words what the colour says: "Klart", "Tänk på", "Det gick inte". */
  title: ReactNode;
  children?: ReactNode;
  /** Read aloud when it appears: in its turn, or at once. */
  live?: 'polite' | 'assertive';
}>;

/** A message that stands out: a word, an icon and a colour. */
export const Notice = ({ kind = 'info', title, children, live }: Props) => (
  <div className={classNames('notice', `notice-${kind}`)} role={live && (live === 'polite' ? 'status' : 'alert')}>
    <Icon name={icons[kind]} />
    <div className="notice-body">
      <p className="notice-title">{title}</p>
      {children}
    </div>
  </div>
);
