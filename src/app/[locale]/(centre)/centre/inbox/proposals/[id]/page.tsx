import { notFound } from 'next/navigation';
import { loadProposal, proposalMetadata } from '@/app/load-proposal';
import { type PageProps, personalPage } from '@/app/personal-page';
import { hasCentreRole } from '@/domain/access/roles';
import { cityDay } from '@/domain/shared/city-day';
import { isRoutable } from '@/domain/proposal/lifecycle';
import { answerAtMostDays, answerWithinDays, endOfDayAfter } from '@/domain/proposal/promises';
import { serverApi } from '@/server/trpc/caller';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { pageNow } from '@/server/trpc/page-now';
import { Notice } from '@/ui/kit/notice';
import { ProposalView } from '@/ui/proposal/proposal-view';
import { RouteProposal } from '@/ui/proposal/route-proposal';
import { inboxText } from '@/ui/text/inbox.text';
import { routeProposal } from '../../actions';

type Props = PageProps<{ id: string }>;

export const generateMetadata = proposalMetadata((language) => inboxText[language].inbox);

export default async function InboxProposalPage(props: Props) {
  const { language, id, actor, query } = await personalPage(props, '/centre/inbox/proposals/[id]');
  if (!hasCentreRole(actor, ['coordinator'])) notFound();
  const { proposal: api } = await serverApi();
  const proposal = await loadOr404(loadProposal(id));
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
