import { canReadReports } from '@/domain/accessibility/policy';
import type { Deps } from '../define-write';

/** The latest reports and how many there are; null for those who may not read them. */
export async function listReports({ db, actor }: Deps) {
  if (!canReadReports(actor)) return null;
  const [total, reports] = await Promise.all([
    db.accessibilityReport.count(),
    db.accessibilityReport.findMany({
      orderBy: [{ receivedAt: 'desc' }, { id: 'asc' }],
      take: 200,
      select: { id: true, receivedAt: true, page: true, problem: true, contact: true },
    }),
  ]);
  return { total, reports };
}
export type ReceivedReport = NonNullable<Awaited<ReturnType<typeof listReports>>>['reports'][number];

/** How many reports there are; null for those who may not read them. */
export const countReports = async ({ db, actor }: Deps): Promise<number | null> =>
  canReadReports(actor) ? db.accessibilityReport.count() : null;
