import { notFound } from 'next/navigation';
import { loadProposal, proposalMetadata } from '@/app/load-proposal';
import { type PageProps, personalPage } from '@/app/personal-page';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { ButtonLink } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { ProposalView } from '@/ui/proposal/proposal-view';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { withdrawProposal } from '../actions';
import { WithdrawForm } from '@/ui/kit/form/withdraw-form';

type Props = PageProps<{ id: string }>;

export const generateMetadata = proposalMetadata((language) => proposalPageText[language].proposal);

export default async function ProposalPage(props: Props) {
  const { language, id, here, query } = await personalPage(props, '/my/proposals/[id]');
  const proposal = await loadOr404(loadProposal(id));
  if (!proposal.isOwn) notFound();
  const text = proposalPageText[language];
  const { done } = query;
  const { status, can, version } = proposal;
  return (
    <ProposalView
      language={language}
      proposal={proposal}
      crumbs={[{ label: text.proposals, href: `/${language}/my/proposals` }]}
      done={
        done === 'submitted' && status === 'submitted' ? (
          <Notice kind="success" title={text.receivedTitle} live="polite">
            <p>{text.receivedText}</p>
          </Notice>
        ) : done === 'withdrawn' && status === 'withdrawn' ? (
          <Notice kind="success" title={text.withdrawnTitle} live="polite" />
        ) : null
      }
      before={
        can.write ? (
          <div className="form-actions mb-8">
            <ButtonLink href={`${here}/edit`}>{text.goOnWriting}</ButtonLink>
          </div>
        ) : null
      }
      after={
        can.withdraw ? (
          <WithdrawForm
            language={language}
            id={`proposal-withdraw-${proposal.id}`}
            version={version}
            action={withdrawProposal.bind(null, { language, id: proposal.id })}
            text={text}
          />
        ) : null
      }
    />
  );
}
