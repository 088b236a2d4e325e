import type { Metadata } from 'next';
import { visitorApi } from '@/server/trpc/caller';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { MailText } from '@/ui/access/mail-text';
import { Card, CardList } from '@/ui/kit/card';
import { EmptyState } from '@/ui/kit/empty-state';
import { Notice } from '@/ui/kit/notice';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { formatMoment } from '@/ui/text/format';
import { languageOf } from '@/ui/text/language-param';
import { mailboxText } from '@/ui/text/mailbox.text';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

// Whoever waits for a sign-in link wants to see it now.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: mailboxText[await languageOf(params)].title, robots: { index: false } };
}

/** Only in the demo, on its own machine; anywhere else this page does not exist. */
export default async function MailboxPage({ params }: Props) {
  const language = await languageOf(params);
  const mails = await loadOr404((await visitorApi()).access.mailbox());
  const text = mailboxText[language];
  return (
    <Page width="text">
      <PageHeader title={text.title} lead={text.lead} />
      <Notice title={text.everyones}>
        <p>{text.everyonesText}</p>
      </Notice>
      {mails.length === 0 ? (
        <EmptyState title={text.empty}>
          <p>{text.emptyText}</p>
        </EmptyState>
      ) : (
        <CardList label={text.title}>
          {mails.map((mail) => (
            <Card
              key={mail.id}
              level={2}
              title={<span lang={mail.language}>{mail.subject}</span>}
              over={`${text.to} ${mail.to}`}
              meta={mail.sentAt ? `${text.at} ${formatMoment(language, mail.sentAt)}` : text.waiting}
            >
              <MailText text={mail.text} lang={mail.language} />
            </Card>
          ))}
        </CardList>
      )}
    </Page>
  );
}
