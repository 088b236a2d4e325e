import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { ButtonLink } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { titleOf } from '@/ui/layout/page-title';
import { ProposalView } from '@/ui/proposal/proposal-view';
import { languageOf } from '@/ui/text/language-param';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { withdrawProposal } from '../actions';
import { WithdrawForm } from '@/ui/kit/form/withdraw-form';

type Props = PageProps<{ id: string }>;

const load = cache(async (id: string) => (await serverApi()).proposal.byId({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const proposal = await forTitle(load((await params).id));
  return {
    title: titleOf(
      proposalPageText[language].proposal,
      proposal && (proposal.title || proposalPageText[language].untitled),
    ),
  };
}

export default async function ProposalPage(props: Props) {
  const { language, id, here, query } = await personalPage(props, '/my/proposals/[id]');
  const proposal = await loadOr404(load(id));
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
