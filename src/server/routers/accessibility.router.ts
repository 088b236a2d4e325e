import { countReports, listReports } from '../accessibility/accessibility.queries';
import { reportAccessibilityProblem, reportInput } from '../accessibility/report-accessibility-problem';
import { orNotFound } from '../errors';
import { callLimits } from '../trpc/call-limits';
import { limited, publicProcedure, router, signedInProcedure } from '../trpc/trpc';

export const accessibilityRouter = router({
  report: publicProcedure
    .use(limited(callLimits.report))
    .input(reportInput)
    .mutation(({ ctx, input }) => reportAccessibilityProblem(ctx, input)),
  reports: signedInProcedure.query(async ({ ctx }) => orNotFound(await listReports(ctx))),
  reportCount: signedInProcedure.query(async ({ ctx }) => orNotFound(await countReports(ctx))),
});
