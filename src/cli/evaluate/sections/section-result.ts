import type { MarkedFigure } from '../tables/marks-table';
import type { ReportTable } from '../tables/report-table';

/** What a set gave: its tables, and the figures that stand against the marks. */
export type SectionResult = Readonly<{ tables: readonly ReportTable[]; marked: readonly MarkedFigure[] }>;
