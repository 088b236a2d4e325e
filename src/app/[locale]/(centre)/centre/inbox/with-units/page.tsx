import type { Metadata } from 'next';
import { InboxPage } from '@/ui/centre/inbox-page';
import { ProposalCards } from '@/ui/proposal/proposal-cards';
import { inboxText } from '@/ui/text/inbox.text';
import { languageOf } from '@/ui/text/language-param';
import { loadInbox } from '../load-inbox';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: inboxText[await languageOf(params)].withUnits };
}

export default async function InboxWithUnitsPage({ params }: Props) {
  const language = await languageOf(params);
  const { api, counts } = await loadInbox(language, '/with-units');
  const proposals = await api.proposal.inbox({ state: 'with_units' });
  const text = inboxText[language];
  return (
    <InboxPage
      language={language}
      counts={counts}
      view="withUnits"
      count={text.countProposals(counts.withUnits)}
      none={{ title: text.noneWithUnits, text: text.noneWithUnitsText }}
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
