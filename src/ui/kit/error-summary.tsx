import type { ReactNode } from 'react';
import { Icon } from './icon';

export type SummaryError = Readonly<{ field?: string | undefined; sentence: string }>;
type Props = Readonly<{ title: string; errors: readonly SummaryError[]; children?: ReactNode; id?: string }>;

/** What went wrong, at the top of the form, each line leading to its field (`#field`). Nothing when all is well. */
export function ErrorSummary({ title, errors, children, id = 'error-summary' }: Props) {
  if (errors.length === 0) return null;
  return (
    // Without JavaScript the browser itself moves here when the answer arrives.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <div className="notice notice-danger error-summary" role="alert" tabIndex={-1} id={id} autoFocus>
      <Icon name="error" />
      <div className="notice-body">
        <h2 className="notice-title">{title}</h2>
        <ul>
          {errors.map(({ field, sentence }) => (
            <li key={`${field}${sentence}`}>{field ? <a href={`#${field}`}>{sentence}</a> : sentence}</li>
          ))}
        </ul>
        {children}
      </div>
    </div>
  );
}
