import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { ButtonLink } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { ProposalCards } from '@/ui/proposal/proposal-cards';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { proposalPageText } from '@/ui/text/proposal-page.text';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: proposalPageText[await languageOf(params)].proposals };
}

export default async function ProposalsPage(props: Props) {
  const { language } = await personalPage(props, '/my/proposals');
  const proposals = await (await serverApi()).proposal.mine();
  const text = proposalPageText[language];
  const write = <ButtonLink href={`/${language}/my/proposals/new`}>{text.write}</ButtonLink>;
  const isEmpty = proposals.length === 0;
  return (
    <Page>
      <PageHeader
        title={text.proposals}
        lead={text.proposalsLead}
        breadcrumbs={{ label: kitText[language].youAreHere, crumbs: [{ label: text.mine, href: `/${language}/my` }] }}
      >
        {isEmpty ? null : write}
      </PageHeader>
      {isEmpty ? (
        <EmptyState title={text.none} action={write}>
          <p>{text.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <p className="mb-4">{text.count(proposals.length)}</p>
          <ProposalCards language={language} proposals={proposals} under={`/${language}/my/proposals`} />
        </>
      )}
    </Page>
  );
}
