import { reportAccessibilityProblem, reportInput } from '../accessibility/report-accessibility-problem';
import { publicProcedure, router } from '../trpc/trpc';

export const accessibilityRouter = router({
  report: publicProcedure.input(reportInput).mutation(({ ctx, input }) => reportAccessibilityProblem(ctx, input)),
});
