import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { titleOf } from '@/ui/layout/page-title';
import { BeforeProposing } from '@/ui/proposal/before-proposing';
import { ProposalStart } from '@/ui/proposal/proposal-start';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { startProposal } from '../actions';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const text = proposalPageText[await languageOf(params)];
  // The public page that leads here has the plain title.
  return { title: titleOf(text.newTitle, text.begin) };
}

export default async function NewProposalPage(props: Props) {
  const { language, here } = await personalPage(props, '/my/proposals/new');
  const proposers = await (await serverApi()).proposal.proposers();
  const text = proposalPageText[language];
  return (
    <Page width="text">
      <PageHeader
        title={text.newTitle}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [{ label: text.proposals, href: `/${language}/my/proposals` }],
        }}
      />
      <ProposalStart
        language={language}
        proposers={proposers}
        here={here}
        action={startProposal.bind(null, language)}
      />
      <section className="grid gap-4 mt-8">
        <h2>{text.openTitle}</h2>
        <BeforeProposing language={language} />
      </section>
    </Page>
  );
}
