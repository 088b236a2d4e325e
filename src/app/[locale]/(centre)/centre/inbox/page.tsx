import { type InboxProps, ProposalView, proposalViewMetadata } from './proposal-view';

export const generateMetadata = proposalViewMetadata('toRoute');

export default function InboxToRoutePage({ params }: InboxProps) {
  return <ProposalView params={params} view="toRoute" />;
}
