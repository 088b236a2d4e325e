import type { Metadata } from 'next';
import { InboxPage } from '@/ui/centre/inbox-page';
import { titleOf } from '@/ui/layout/page-title';
import { ProposalCards } from '@/ui/proposal/proposal-cards';
import { inboxText } from '@/ui/text/inbox.text';
import { languageOf } from '@/ui/text/language-param';
import { loadInbox } from './load-inbox';

export type InboxProps = Readonly<{ params: Promise<{ locale: string }> }>;

const views = {
  toRoute: { path: '', state: 'to_route', title: 'noneToRoute', text: 'noneToRouteText' },
  withUnits: { path: '/with-units', state: 'with_units', title: 'noneWithUnits', text: 'noneWithUnitsText' },
  done: { path: '/done', state: 'done', title: 'noneDone', text: 'noneDoneText' },
} as const;
type View = keyof typeof views;

export const proposalViewMetadata =
  (view: View) =>
  async ({ params }: InboxProps): Promise<Metadata> => {
    const text = inboxText[await languageOf(params)];
    return { title: titleOf(text.inbox, text[view]) };
  };

/** The proposals of one tab of the inbox. */
export async function ProposalView({ params, view }: InboxProps & Readonly<{ view: View }>) {
  const language = await languageOf(params);
  const { path, state, title, text: explanation } = views[view];
  const { api, counts } = await loadInbox(language, path);
  const proposals = await api.proposal.inbox({ state });
  const text = inboxText[language];
  return (
    <InboxPage
      language={language}
      counts={counts}
      view={view}
      count={text.countProposals(counts[view])}
      none={{ title: text[title], text: text[explanation] }}
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
