import type { Metadata } from 'next';
import { InboxPage } from '@/ui/centre/inbox-page';
import { ProposalCards } from '@/ui/proposal/proposal-cards';
import { inboxText } from '@/ui/text/inbox.text';
import { languageOf } from '@/ui/text/language-param';
import { loadInbox } from '../load-inbox';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: inboxText[await languageOf(params)].done };
}

export default async function InboxDonePage({ params }: Props) {
  const language = await languageOf(params);
  const { api, counts } = await loadInbox(language, '/done');
  const proposals = await api.proposal.inbox({ state: 'done' });
  const text = inboxText[language];
  return (
    <InboxPage
      language={language}
      counts={counts}
      view="done"
      count={text.countProposals(counts.done)}
      none={{ title: text.noneDone, text: text.noneDoneText }}
    >
      <ProposalCards
        language={language}
        proposals={proposals}
        under={`/${language}/centre/inbox/proposals`}
        level={3}
      />
    </InboxPage>
  );
}
