import { redirect } from 'next/navigation';
import { loadProposal, proposalMetadata } from '@/app/load-proposal';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { ProposalForm } from '@/ui/proposal/proposal-form';
import { ProposalTag } from '@/ui/proposal/proposal-state';
import { kitText } from '@/ui/text/kit.text';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { autosaveProposal, sendProposal } from '../../actions';

type Props = PageProps<{ id: string }>;

export const generateMetadata = proposalMetadata((language) => proposalPageText[language].editTitle);

export default async function EditProposalPage(props: Props) {
  const { language, id, userId } = await personalPage(props, '/my/proposals/[id]/edit');
  const here = `/${language}/my/proposals/${id}`;
  const { proposal: api } = await serverApi();
  const proposal = await loadOr404(loadProposal(id));
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
