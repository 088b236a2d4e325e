import { bootstrap, type Estimate, ratioOf } from '../measures/bootstrap';
import type { PairCosts } from '../measures/pair-loss';
import type { ReportRow } from './report-table';

/** Costs by person of one system. */
export type ExpertiseRun = Readonly<{ name: string; costs: readonly PairCosts[]; note?: string }>;

export const expertiseColumns = ['loss', 'easy pairs', 'hard pairs', 'loss − ours'] as const;

const pick = (costs: readonly PairCosts[], key: keyof PairCosts): number[] => costs.map((cost) => cost[key]);

/** Loss, easy and hard pairs with intervals over people, and the paired difference in loss to our system. */
export const expertiseRow = (run: ExpertiseRun, ours: ExpertiseRun): ReportRow => {
  const people = run.costs.length;
  const rate = (right: keyof PairCosts, all: keyof PairCosts): Estimate =>
    bootstrap(people, ratioOf(pick(run.costs, right), pick(run.costs, all)));
  const own = ratioOf(pick(run.costs, 'cost'), pick(run.costs, 'worst'));
  const other = ratioOf(pick(ours.costs, 'cost'), pick(ours.costs, 'worst'));
  const difference = run === ours ? null : bootstrap(people, (sample) => own(sample) - other(sample));
  return {
    name: run.name,
    values: [rate('cost', 'worst'), rate('easyRight', 'easy'), rate('hardRight', 'hard'), difference],
    ...(run.note ? { note: run.note } : {}),
  };
};
