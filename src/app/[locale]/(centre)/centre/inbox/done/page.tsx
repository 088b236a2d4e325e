import { type InboxProps, ProposalView, proposalViewMetadata } from '../proposal-view';

export const generateMetadata = proposalViewMetadata('done');

export default function InboxDonePage({ params }: InboxProps) {
  return <ProposalView params={params} view="done" />;
}
