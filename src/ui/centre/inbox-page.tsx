import type { ReactNode } from 'react';
import type { Language } from '@/domain/shared/language';
import { inboxText } from '@/ui/text/inbox.text';
import { EmptyState } from '../kit/empty-state';
import { Page, PageHeader } from '../kit/page-header';
import { type InboxCounts, InboxTabs, type InboxView } from './inbox-tabs';

type Props = Readonly<{
  language: Language;
  counts: InboxCounts;
  view: InboxView;
  /** "3 förslag" */
  count: string;
  none: Readonly<{ title: string; text: string }>;
  children: ReactNode;
}>;

/** One part of the inbox: where one is, how much there is, and the list or why it is empty. */
export function InboxPage({ language, counts, view, count, none, children }: Props) {
  const text = inboxText[language];
  return (
    <Page>
      <PageHeader title={text.title} lead={text.lead} />
      <InboxTabs language={language} counts={counts} current={view} />
      <h2 className="mt-8 mb-4">{text[view]}</h2>
      {counts[view] === 0 ? (
        <EmptyState title={none.title}>
          <p>{none.text}</p>
        </EmptyState>
      ) : (
        <>
          <p className="mb-4">{count}</p>
          {children}
        </>
      )}
    </Page>
  );
}
