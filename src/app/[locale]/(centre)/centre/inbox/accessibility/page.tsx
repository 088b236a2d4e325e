import type { Metadata } from 'next';
import { InboxPage } from '@/ui/centre/inbox-page';
import { ReportCards } from '@/ui/centre/report-cards';
import { titleOf } from '@/ui/layout/page-title';
import { inboxText } from '@/ui/text/inbox.text';
import { languageOf } from '@/ui/text/language-param';
import { loadInbox } from '../load-inbox';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const text = inboxText[await languageOf(params)];
  return { title: titleOf(text.inbox, text.reports) };
}

export default async function InboxReportsPage({ params }: Props) {
  const language = await languageOf(params);
  const { api, counts } = await loadInbox(language, '/accessibility');
  const { reports } = await api.accessibility.reports();
  const text = inboxText[language];
  return (
    <InboxPage
      language={language}
      counts={counts}
      view="reports"
      count={text.countReports(counts.reports)}
      none={{ title: text.noneReports, text: text.noneReportsText }}
    >
      <ReportCards language={language} reports={reports} />
    </InboxPage>
  );
}
