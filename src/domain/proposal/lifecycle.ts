import type { OrganisationKind } from '../access/actor';
import { isSolver } from '../access/roles';
import { err, ok, type Result } from '../shared/result';
import { findExcess, findGaps } from './find-gaps';
import { answerAtMostDays, endOfDayAfter, routeWithinDays } from './promises';
import type { Proposal, ProposalAnswer, ProposalRefusal, ProposalStatus } from './proposal';
import type { ProposalContent } from './proposal.fields';

type Refused = Result<never, readonly ProposalRefusal[]>;
const refuse = (code: ProposalRefusal['code'], field?: string): Refused => err([field ? { code, field } : { code }]);

type ProposalState = Pick<Proposal, 'status'>;

/** True while the proposer may still change the text: what is handed in is a record. */
export const isEditable = ({ status }: ProposalState): boolean => status === 'draft';
/** True while the proposer may still take it back. */
export const isWithdrawable = ({ status }: ProposalState): boolean => status === 'submitted' || status === 'routed';
/** True while a coordinator may send it to a unit: also after answers, when others were not interested. */
export const isRoutable = ({ status }: ProposalState): boolean =>
  status === 'submitted' || status === 'routed' || status === 'answered';

/** Whether the organisation may propose at all: the city does not propose to itself. */
export const start = (kind: OrganisationKind): Result<null, readonly ProposalRefusal[]> =>
  isSolver(kind) ? ok(null) : refuse('proposal_solvers_only');

/** Saves a draft, however unfinished. */
export const saveText = (
  proposal: ProposalState,
  content: ProposalContent,
): Result<ProposalContent, readonly ProposalRefusal[]> => {
  if (!isEditable(proposal)) return refuse('proposal_already_handed_in');
  const excess = findExcess(content);
  return excess.length > 0 ? err(excess) : ok(content);
};

export type Submitted = Readonly<{ content: ProposalContent; submittedAt: Date; nextStepAt: Date }>;

/** Hands it in: a public record at once. The date promised for the next step is set here. */
export function submit(
  proposal: ProposalState,
  content: ProposalContent,
  now: Date,
): Result<Submitted, readonly ProposalRefusal[]> {
  if (!isEditable(proposal)) return refuse('proposal_already_handed_in');
  const gaps = findGaps(content);
  if (gaps.length > 0) return err(gaps);
  return ok({ content, submittedAt: now, nextStepAt: endOfDayAfter(now, routeWithinDays) });
}

/** Takes it back; it has been received, so the record stays. */
export function withdraw(
  proposal: ProposalState,
  now: Date,
): Result<{ withdrawnAt: Date }, readonly ProposalRefusal[]> {
  if (proposal.status === 'withdrawn') return refuse('proposal_withdrawn');
  if (proposal.status === 'draft') return refuse('proposal_not_handed_in');
  if (!isWithdrawable(proposal)) return refuse('proposal_already_answered');
  return ok({ withdrawnAt: now });
}

/** `unitIds` are known to be units of the city. */
export type Routing = Readonly<{ unitIds: readonly string[]; answerBy: Date | null }>;
export type Routed = Readonly<{ unitIds: readonly string[]; answerBy: Date; routedAt: Date }>;

/** Sends it to one or several units with a date to answer by; units that have it already are not asked again. */
export function route(
  proposal: Pick<Proposal, 'status' | 'routed'>,
  { unitIds, answerBy }: Routing,
  now: Date,
): Result<Routed, readonly ProposalRefusal[]> {
  if (proposal.status === 'withdrawn') return refuse('proposal_withdrawn');
  if (!isRoutable(proposal)) return refuse('proposal_not_handed_in');
  const found: ProposalRefusal[] = [];
  const added = [...new Set(unitIds)].filter((id) => !proposal.routed.some(({ unitId }) => unitId === id));
  if (unitIds.length === 0) found.push({ code: 'proposal_unit_missing', field: 'unitIds' });
  else if (added.length === 0) found.push({ code: 'proposal_already_routed_there', field: 'unitIds' });
  if (answerBy === null) found.push({ code: 'proposal_answer_by_missing', field: 'answerOn' });
  else if (answerBy <= now) found.push({ code: 'proposal_answer_by_too_soon', field: 'answerOn' });
  else if (answerBy > endOfDayAfter(now, answerAtMostDays))
    found.push({ code: 'proposal_answer_by_too_late', field: 'answerOn' });
  if (found.length > 0 || answerBy === null) return err(found);
  return ok({ unitIds: added, answerBy, routedAt: now });
}

export type AnswerGiven = Readonly<{ unitId: string; answer: ProposalAnswer; reason: string }>;
export type Answered = AnswerGiven & Readonly<{ answeredAt: Date; status: ProposalStatus }>;

/** A unit's one answer: "interested", or "no" with a reason. The proposal is answered when every asked unit has answered. */
export function answer(
  proposal: Pick<Proposal, 'status' | 'routed'>,
  given: AnswerGiven,
  now: Date,
): Result<Answered, readonly ProposalRefusal[]> {
  if (proposal.status === 'withdrawn') return refuse('proposal_withdrawn');
  const asked = proposal.routed.find(({ unitId }) => unitId === given.unitId);
  if (!asked) return refuse('proposal_not_routed_here');
  if (asked.answer !== null) return refuse('proposal_already_answered');
  const reason = given.reason.trim();
  if (given.answer === 'no' && reason === '') return refuse('proposal_reason_missing', 'reason');
  const isLast = proposal.routed.every(({ unitId, answer: answered }) => unitId === given.unitId || answered !== null);
  return ok({ ...given, reason, answeredAt: now, status: isLast ? 'answered' : 'routed' });
}
