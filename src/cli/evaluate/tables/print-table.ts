import type { Estimate } from '../measures/bootstrap';
import type { ReportTable } from './report-table';

const figure = (value: number): string => value.toFixed(3);

/** A value with its interval, such as `0.239 [0.190; 0.287]`. */
export const printEstimate = (estimate: Estimate | null): string => {
  if (!estimate) return '–';
  const { value, low, high } = estimate;
  return low === value && high === value ? figure(value) : `${figure(value)} [${figure(low)}; ${figure(high)}]`;
};

/** A table as lines of text with aligned columns. */
export const printTable = ({ title, notes, columns, rows }: ReportTable): string => {
  const cells = [['', ...columns], ...rows.map((row) => [row.name, ...row.values.map(printEstimate)])];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length))) ?? [];
  const lines = cells.map((row, at) => {
    const text = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ');
    const note = rows[at - 1]?.note;
    return `  ${text}${note ? `   ${note}` : ''}`.trimEnd();
  });
  return [title, ...notes.map((note) => `  ${note}`), ...lines, ''].join('\n');
};
