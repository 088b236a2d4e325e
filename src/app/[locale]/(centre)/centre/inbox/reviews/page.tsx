import type { Metadata } from 'next';
import { InboxPage } from '@/ui/centre/inbox-page';
import { ReviewCards } from '@/ui/centre/review-cards';
import { titleOf } from '@/ui/layout/page-title';
import { inboxText } from '@/ui/text/inbox.text';
import { languageOf } from '@/ui/text/language-param';
import { loadInbox } from '../load-inbox';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const text = inboxText[await languageOf(params)];
  return { title: titleOf(text.inbox, text.reviews) };
}

export default async function InboxReviewsPage({ params }: Props) {
  const language = await languageOf(params);
  const { counts, reviews } = await loadInbox(language, '/reviews');
  const text = inboxText[language];
  return (
    <InboxPage
      language={language}
      counts={counts}
      view="reviews"
      count={text.countReviews(counts.reviews)}
      none={{ title: text.noneReviews, text: text.noneReviewsText }}
    >
      <ReviewCards language={language} challenges={reviews} />
    </InboxPage>
  );
}
