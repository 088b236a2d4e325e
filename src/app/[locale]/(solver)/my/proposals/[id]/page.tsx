import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { serverApi } from '@/server/trpc/caller';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { requireSignIn } from '@/server/trpc/require-sign-in';
import { ButtonLink } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { ProposalView } from '@/ui/proposal/proposal-view';
import { languageOf } from '@/ui/text/language-param';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { withdrawProposal } from '../actions';
import { WithdrawForm } from '@/ui/kit/form/withdraw-form';

type Props = Readonly<{
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: proposalPageText[await languageOf(params)].proposals };
}

export default async function ProposalPage({ params, searchParams }: Props) {
  const language = await languageOf(params);
  const { id } = await params;
  const here = `/${language}/my/proposals/${id}`;
  await requireSignIn(language, here);
  const proposal = await loadOr404((await serverApi()).proposal.byId({ id }));
  if (!proposal.isOwn) notFound();
  const text = proposalPageText[language];
  const { done } = await searchParams;
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
