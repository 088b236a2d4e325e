import { contactWithinDays, endOfDayAfter, routeWithinDays } from './promises';
import type { Proposal, RoutedUnit } from './proposal';

/** Whose turn it is with a proposal. */
export type ProposalTurn = 'proposer' | 'coordinators' | 'units' | 'nobody';
export type ProposalStep = 'hand_in' | 'route' | 'answer' | 'contact' | 'closed' | 'withdrawn';

/** What happens next and by when; `late` when the promised date has passed. Words in ui/proposal. */
export type ProposalNextStep = Readonly<{
  turn: ProposalTurn;
  step: ProposalStep;
  by: Date | null;
  late: boolean;
  /** The units whose turn it is. */
  unitIds: readonly string[];
}>;

type Known = Pick<Proposal, 'status' | 'submittedAt' | 'routed'>;

const latest = (dates: readonly Date[]): Date | null =>
  dates.reduce<Date | null>((found, date) => (found === null || date > found ? date : found), null);
const ids = (units: readonly RoutedUnit[]) => units.map(({ unitId }) => unitId);

/** The next step of a proposal, its promised date and whose turn it is: what the proposer always sees. */
export function nextStep(proposal: Known, now: Date): ProposalNextStep {
  const step = (found: Omit<ProposalNextStep, 'late'>): ProposalNextStep => ({
    ...found,
    late: found.by !== null && found.by < now,
  });
  const { submittedAt, routed } = proposal;
  const waiting = routed.filter((unit) => unit.answer === null);
  const interested = routed.filter((unit) => unit.answer === 'interested');
  switch (proposal.status) {
    case 'draft':
      return step({ turn: 'proposer', step: 'hand_in', by: null, unitIds: [] });
    case 'withdrawn':
      return step({ turn: 'nobody', step: 'withdrawn', by: null, unitIds: [] });
    case 'submitted':
      return step({
        turn: 'coordinators',
        step: 'route',
        by: submittedAt && endOfDayAfter(submittedAt, routeWithinDays),
        unitIds: [],
      });
    case 'routed':
      return step({
        turn: 'units',
        step: 'answer',
        by: latest(waiting.map(({ answerBy }) => answerBy)),
        unitIds: ids(waiting),
      });
    case 'answered': {
      if (interested.length === 0) return step({ turn: 'nobody', step: 'closed', by: null, unitIds: [] });
      const answeredAt = latest(interested.flatMap((unit) => unit.answeredAt ?? []));
      const by = answeredAt && endOfDayAfter(answeredAt, contactWithinDays);
      return step({ turn: 'units', step: 'contact', by, unitIds: ids(interested) });
    }
  }
}
