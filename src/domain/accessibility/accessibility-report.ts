import { err, ok, type Result } from '../shared/result';

/** What somebody says is hard to use. Nobody has to say who they are. */
export type AccessibilityReport = Readonly<{ page: string; problem: string; contact: string | null }>;
type ReportForm = Readonly<{ page: string; problem: string; contact: string }>;
export type ReportRefusal = Readonly<{ code: string; field?: string }>;

/** The report to keep, tidied; refused without a described problem. */
export function decideReport(asked: ReportForm): Result<AccessibilityReport, ReportRefusal> {
  const problem = asked.problem.trim();
  if (!problem) return err({ code: 'accessibility_problem_missing', field: 'problem' });
  return ok({ page: asked.page.trim(), problem, contact: asked.contact.trim() || null });
}
