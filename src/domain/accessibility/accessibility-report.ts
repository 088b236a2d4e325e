import { err, ok, type Result } from '../shared/result';

/** What somebody says is hard to use. Nobody has to say who they are. */
export type AccessibilityReport = Readonly<{ page: string; problem: string; contact: string | null }>;
type Asked = Readonly<{ page: string; problem: string; contact: string }>;
export type ReportRefusal = Readonly<{ code: string; field?: string }>;

/** More reports than this in ten minutes, from all visitors together, are taken for a machine's. */
const mostInTenMinutes = 30;

/** The report to keep, tidied; refused without a described problem, or when far too many come at once (`recent` = reports of the last ten minutes). */
export function decideReport(asked: Asked, recent: number): Result<AccessibilityReport, ReportRefusal> {
  const problem = asked.problem.trim();
  if (!problem) return err({ code: 'accessibility_problem_missing', field: 'problem' });
  if (recent >= mostInTenMinutes) return err({ code: 'too_many_requests' });
  return ok({ page: asked.page.trim(), problem, contact: asked.contact.trim() || null });
}
