import { z } from 'zod';
import { decideReport } from '@/domain/accessibility/accessibility-report';
import { defineWrite } from '../define-write';

export const reportInput = z.object({
  page: z.string().max(500).default(''),
  problem: z.string().max(4000),
  contact: z.string().max(200).default(''),
});
type Input = z.infer<typeof reportInput>;

/** Keeps a report from anyone, signed in or not. Who sent it is not noted: neither address nor account. */
export const reportAccessibilityProblem = defineWrite({
  action: 'accessibility_report.receive',
  load: async (_deps, input: Input) => input,
  allow: (actor) => actor.kind !== 'system',
  decide: decideReport,
  save: (tx, report, { now }) =>
    tx.accessibilityReport.create({ data: { ...report, receivedAt: now }, select: { id: true, receivedAt: true } }),
  nounId: (_report, { id }) => id,
  tell: (_report, { id }) => [{ topic: 'accessibility_report.received', nounId: id }],
});
