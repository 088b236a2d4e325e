import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { hasCentreRole } from '@/domain/access/roles';
import { cityDay } from '@/domain/shared/city-day';
import { isRoutable } from '@/domain/proposal/lifecycle';
import { answerAtMostDays, answerWithinDays, endOfDayAfter } from '@/domain/proposal/promises';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { pageNow } from '@/server/trpc/page-now';
import { Notice } from '@/ui/kit/notice';
import { titleOf } from '@/ui/layout/page-title';
import { ProposalView } from '@/ui/proposal/proposal-view';
import { RouteProposal } from '@/ui/proposal/route-proposal';
import { inboxText } from '@/ui/text/inbox.text';
import { languageOf } from '@/ui/text/language-param';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { routeProposal } from '../../actions';

type Props = PageProps<{ id: string }>;

const load = cache(async (id: string) => (await serverApi()).proposal.byId({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const proposal = await forTitle(load((await params).id));
  return {
    title: titleOf(inboxText[language].inbox, proposal && (proposal.title || proposalPageText[language].untitled)),
  };
}

export default async function InboxProposalPage(props: Props) {
  const { language, id, actor, query } = await personalPage(props, '/centre/inbox/proposals/[id]');
  if (!hasCentreRole(actor, ['coordinator'])) notFound();
  const { proposal: api } = await serverApi();
  const proposal = await loadOr404(load(id));
  const [choices, suggested] = await Promise.all([api.choices(), api.suggestedUnits({ id })]);
  const text = inboxText[language];
  const { done } = query;
  const now = pageNow();
  const dayAfter = (days: number) => cityDay(endOfDayAfter(now, days));
  const days = { offered: dayAfter(answerWithinDays), first: dayAfter(0), last: dayAfter(answerAtMostDays) };
  return (
    <ProposalView
      language={language}
      proposal={proposal}
      crumbs={[{ label: text.inbox, href: `/${language}/centre/inbox` }]}
      done={
        done === 'routed' && proposal.status === 'routed' ? (
          <Notice kind="success" title={text.routedTitle} live="polite">
            <p>{text.routedText}</p>
          </Notice>
        ) : null
      }
      after={
        proposal.can.route ? (
          <RouteProposal
            language={language}
            proposal={proposal}
            choices={choices}
            suggested={suggested}
            days={days}
            action={routeProposal.bind(null, { language, id: proposal.id })}
          />
        ) : proposal.isOwn && isRoutable(proposal) ? (
          <Notice kind="warning" title={text.ownProposal} />
        ) : null
      }
    />
  );
}
