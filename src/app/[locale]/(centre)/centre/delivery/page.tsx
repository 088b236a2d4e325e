import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageProps, personalPage } from '@/app/personal-page';
import { canMindDelivery } from '@/domain/delivery/failed-delivery';
import { serverApi } from '@/server/trpc/caller';
import { firstOf } from '@/ui/access/first-of';
import { DeliveryAnswer } from '@/ui/delivery/delivery-answer';
import { FailedList } from '@/ui/delivery/failed-list';
import { WaitingFacts } from '@/ui/delivery/waiting-facts';
import { EmptyState } from '@/ui/kit/empty-state';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { deliveryText } from '@/ui/text/delivery.text';
import { formatNumber } from '@/ui/text/format';
import { languageOf } from '@/ui/text/language-param';
import { dealWith } from './actions';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: deliveryText[await languageOf(params)].title, robots: { index: false } };
}

/** For administrators; to anyone else there is no such page. */
export default async function DeliveryPage(props: Props) {
  const { language, actor, query } = await personalPage(props, '/centre/delivery');
  if (!canMindDelivery(actor)) notFound();
  const { failedCount, messages, jobs, waiting } = await (await serverApi()).delivery.overview();
  const text = deliveryText[language];
  const number = (value: number) => formatNumber(language, value);
  return (
    <Page>
      <PageHeader title={text.title} lead={text.lead} />
      <DeliveryAnswer language={language} refused={firstOf(query['refused'])} done={firstOf(query['done'])} />
      {messages.length + jobs.length > 0 ? (
        <>
          <p className="max-w-prose">{text.explain}</p>
          {failedCount > messages.length ? <p>{text.mailCount(number(messages.length), number(failedCount))}</p> : null}
          <FailedList
            language={language}
            messages={messages}
            jobs={jobs}
            action={(which, deal) => dealWith.bind(null, { language, ...which, deal })}
          />
        </>
      ) : (
        <EmptyState title={text.none}>
          <p>{text.noneText}</p>
        </EmptyState>
      )}
      <WaitingFacts language={language} {...waiting} />
    </Page>
  );
}
