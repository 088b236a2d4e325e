import type { Metadata } from 'next';
import { InboxPage } from '@/ui/centre/inbox-page';
import { ProposalCards } from '@/ui/proposal/proposal-cards';
import { inboxText } from '@/ui/text/inbox.text';
import { languageOf } from '@/ui/text/language-param';
import { loadInbox } from './load-inbox';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: inboxText[await languageOf(params)].toRoute };
}

export default async function InboxToRoutePage({ params }: Props) {
  const language = await languageOf(params);
  const { api, counts } = await loadInbox(language, '');
  const proposals = await api.proposal.inbox({ state: 'to_route' });
  const text = inboxText[language];
  return (
    <InboxPage
      language={language}
      counts={counts}
      view="toRoute"
      count={text.countProposals(counts.toRoute)}
      none={{ title: text.noneToRoute, text: text.noneToRouteText }}
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
