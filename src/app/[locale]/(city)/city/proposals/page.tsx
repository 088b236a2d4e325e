import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { EmptyState } from '@/ui/kit/empty-state';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { ProposalCards } from '@/ui/proposal/proposal-cards';
import { languageOf } from '@/ui/text/language-param';
import { proposalPageText } from '@/ui/text/proposal-page.text';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: proposalPageText[await languageOf(params)].forUnit };
}

export default async function UnitProposalsPage(props: Props) {
  const { language, actor } = await personalPage(props, '/city/proposals');
  const proposals = await (await serverApi()).proposal.forUnits();
  const text = proposalPageText[language];
  const mine = new Set(actor.memberships.map(({ organisationId }) => organisationId));
  const waits = proposals.filter(({ next }) => next.step === 'answer' && next.unitIds.some((id) => mine.has(id)));
  const rest = proposals.filter((proposal) => !waits.includes(proposal));
  const under = `/${language}/city/proposals`;
  return (
    <Page>
      <PageHeader title={text.forUnit} lead={text.forUnitLead} />
      {proposals.length === 0 ? (
        <EmptyState title={text.noneForUnit}>
          <p>{text.noneForUnitText}</p>
        </EmptyState>
      ) : null}
      {waits.length > 0 ? (
        <section className="mb-8">
          <h2 className="mb-4">{text.toAnswer}</h2>
          <ProposalCards language={language} proposals={waits} under={under} level={3} />
        </section>
      ) : null}
      {rest.length > 0 ? (
        <section>
          <h2 className="mb-4">{text.answeredOnes}</h2>
          <ProposalCards language={language} proposals={rest} under={under} level={3} />
        </section>
      ) : null}
    </Page>
  );
}
