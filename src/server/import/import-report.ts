/** What an import found wrong: the row (1 is the first row of data), the field and a sentence. */
export type RowError = Readonly<{ row: number; field: string; sentence: string }>;

/** What an import did, or would do in a dry run. */
export type ImportReport = Readonly<{
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  errors: readonly RowError[];
  dryRun: boolean;
  /** What whoever reads the file in is to know, though nothing is wrong. */
  notes: readonly string[];
}>;

export type ImportOptions = Readonly<{
  dryRun: boolean;
  now: Date;
  isSample: boolean;
  /** Leave what is here already as it is, whatever the row says: somebody may have changed it since. */
  onlyNew?: boolean;
  onProgress?: (done: number, total: number) => void;
}>;

export type Outcome = 'created' | 'updated' | 'unchanged';

/** Counts outcomes while an import runs. */
export class ImportTally {
  readonly #counts: Record<Outcome, number> = { created: 0, updated: 0, unchanged: 0 };
  readonly #errors: RowError[] = [];
  readonly #notes: string[] = [];

  add(outcome: Outcome): void {
    this.#counts[outcome] += 1;
  }

  fail(error: RowError): void {
    this.#errors.push(error);
  }

  note(sentences: readonly string[]): void {
    this.#notes.push(...sentences);
  }

  report(rows: number, dryRun: boolean): ImportReport {
    const errors = [...this.#errors].sort((a, b) => a.row - b.row);
    return { rows, ...this.#counts, errors, dryRun, notes: this.#notes };
  }
}
