/**
 * The plain form of a backup: gzip over lines. First a head (JSON), then for each table a line of JSON with its name and
 * columns, its rows as PostgreSQL's own COPY text, and a line `\.`; last a line of JSON that says how many rows there
 * were, so that a file that was cut off is known as such. docs/operate.md describes it for people.
 */
export const formatName = 'samspel-backup';
export const formatVersion = 1;

export type BackupHead = Readonly<{
  format: typeof formatName;
  version: number;
  madeAt: string;
  /** The migrations that the database had: its tables are these migrations' tables. */
  migrations: readonly Readonly<{ name: string; checksum: string }>[];
  /** Last numbers drawn; a sequence that never drew one is not here. */
  sequences: Readonly<Record<string, string>>;
}>;
export type TableHead = Readonly<{ table: string; columns: readonly string[] }>;
export type BackupEnd = Readonly<{ end: true; rows: number }>;

/** The line that ends a table's rows: COPY never writes it as a row. */
export const endOfTable = '\\.';

/** The file, or the database, is not what a backup or a restore needs; the message is one sentence. */
export class BackupError extends Error {
  override name = 'BackupError';
}
