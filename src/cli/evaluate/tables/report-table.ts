import type { Estimate } from '../measures/bootstrap';

/** A row of a table: a system, its estimates by column, and what ought to be known about it. */
export type ReportRow = Readonly<{ name: string; values: readonly (Estimate | null)[]; note?: string }>;

/** A table of the report. */
export type ReportTable = Readonly<{
  title: string;
  notes: readonly string[];
  columns: readonly string[];
  rows: readonly ReportRow[];
}>;
