import { type InboxProps, ProposalView, proposalViewMetadata } from '../proposal-view';

export const generateMetadata = proposalViewMetadata('withUnits');

export default function InboxWithUnitsPage({ params }: InboxProps) {
  return <ProposalView params={params} view="withUnits" />;
}
