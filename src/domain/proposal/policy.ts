import type { Actor } from '../access/actor';
import { canEdit, hasCentreRole, hasRole, isMember } from '../access/roles';
import type { Proposal, ProposalStatus } from './proposal';

/** Received by the city; a draft is only its writers' own. A withdrawn proposal has been received and stays so. */
export const receivedStatuses = ['submitted', 'routed', 'answered', 'withdrawn'] as const satisfies ProposalStatus[];
/** At the centre: who routes, and who answers for the register. */
export const readingCentreRoles = ['coordinator', 'registrar'] as const;
/** In a unit that it was routed to: who may answer for the unit. */
export const answeringRoles = ['owner', 'editor', 'approver'] as const;

type Shown = Pick<Proposal, 'organisationId' | 'status'> &
  Readonly<{ routed: readonly Readonly<{ unitId: string }>[] }>;

/** The proposer's members read it always; once received, coordinators, registrars and the units it was routed to do. */
export function canRead(actor: Actor, proposal: Shown): boolean {
  if (isMember(actor, proposal.organisationId)) return true;
  if (!receivedStatuses.some((one) => one === proposal.status)) return false;
  if (hasCentreRole(actor, readingCentreRoles)) return true;
  return proposal.routed.some(({ unitId }) => isMember(actor, unitId));
}

/** May write, hand in and take back: owners and editors of the proposing organisation. */
export const canWrite = (actor: Actor, proposal: Pick<Proposal, 'organisationId'>): boolean =>
  canEdit(actor, proposal.organisationId);

/** May send it to units: a coordinator who has no part in the proposal. */
export const canRoute = (actor: Actor, proposal: Pick<Proposal, 'organisationId'>): boolean =>
  hasCentreRole(actor, ['coordinator']) && !isMember(actor, proposal.organisationId);

type RoutedUnit = Readonly<{ proposal: Pick<Proposal, 'organisationId'>; unitId: string }>;
/** May answer for the unit: those who answer for it, and have no part in the proposal. */
export const canAnswer = (actor: Actor, { proposal, unitId }: RoutedUnit): boolean =>
  hasRole(actor, unitId, answeringRoles) && !isMember(actor, proposal.organisationId);
