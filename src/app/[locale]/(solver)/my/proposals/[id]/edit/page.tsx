import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { titleOf } from '@/ui/layout/page-title';
import { ProposalForm } from '@/ui/proposal/proposal-form';
import { ProposalTag } from '@/ui/proposal/proposal-state';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { autosaveProposal, sendProposal } from '../../actions';

type Props = PageProps<{ id: string }>;

const load = cache(async (id: string) => (await serverApi()).proposal.byId({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const proposal = await forTitle(load((await params).id));
  return {
    title: titleOf(
      proposalPageText[language].editTitle,
      proposal && (proposal.title || proposalPageText[language].untitled),
    ),
  };
}

export default async function EditProposalPage(props: Props) {
  const { language, id, userId } = await personalPage(props, '/my/proposals/[id]/edit');
  const here = `/${language}/my/proposals/${id}`;
  const { proposal: api } = await serverApi();
  const proposal = await loadOr404(load(id));
  if (!proposal.can.write) redirect(here);
  const [choices, suggested] = await Promise.all([
    api.choices({ inUse: [...proposal.content.themes] }),
    api.suggestedUnits({ id }),
  ]);
  const text = proposalPageText[language];
  const given = { language, id: proposal.id };
  return (
    <Page width="text">
      <PageHeader
        title={text.editTitle}
        over={<ProposalTag language={language} status={proposal.status} />}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [
            { label: text.proposals, href: `/${language}/my/proposals` },
            { label: proposal.title || text.untitled, href: here },
          ],
        }}
      />
      <ProposalForm
        language={language}
        userId={userId}
        proposal={proposal}
        choices={choices}
        suggested={suggested}
        action={sendProposal.bind(null, given)}
        autosave={autosaveProposal.bind(null, given)}
      />
    </Page>
  );
}
